-- A call-out says who decides: the lead, or the first suitable yes.
ALTER TABLE call_outs DROP CONSTRAINT call_outs_decides_known;
ALTER TABLE call_outs ADD CONSTRAINT call_outs_decides_known CHECK (decides IN ('LEAD_CHOOSES', 'FIRST_SUITABLE_YES'));

-- One link of a call-out for everybody, which identifies nobody: its token is made from the id by the key ring and stored only as a hash.
-- A call-out that was out before there were such links has none.
ALTER TABLE call_outs ADD COLUMN token_hash bytea;
ALTER TABLE call_outs ADD CONSTRAINT call_outs_token_key UNIQUE (token_hash);

-- A keyed index of the number: finds the volunteer who types it again. Rows from before are indexed by the worker.
ALTER TABLE volunteer_contacts ADD COLUMN phone_index bytea;
CREATE INDEX volunteer_contacts_by_phone ON volunteer_contacts (network_id, phone_index);
