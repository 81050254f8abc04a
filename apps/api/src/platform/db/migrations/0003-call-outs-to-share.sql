-- A call-out says who decides: the lead, or the first suitable yes.
ALTER TABLE call_outs DROP CONSTRAINT call_outs_decides_known;
ALTER TABLE call_outs ADD CONSTRAINT call_outs_decides_known CHECK (decides IN ('LEAD_CHOOSES', 'FIRST_SUITABLE_YES'));
