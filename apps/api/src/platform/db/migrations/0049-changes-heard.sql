-- Every write says, as it commits, which record changed: ids and codes of wards alone, for whoever listens on this database. A screen that is open asks again.
-- A trigger and no line in the code: whatever writes (a page, the worker, an import, a hand) is heard.
CREATE FUNCTION say_what_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  it constant jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  was constant jsonb := CASE WHEN TG_OP = 'INSERT' THEN NULL ELSE to_jsonb(OLD) - 'last_used_at' END;
  changed uuid := it ->> TG_ARGV[1];
BEGIN
  IF TG_OP = 'UPDATE' AND was = it - 'last_used_at' THEN RETURN NULL; END IF;
  IF TG_ARGV[1] = 'call_out_id' THEN
    SELECT c.request_id INTO changed FROM call_outs c WHERE c.network_id = (it ->> 'network_id')::uuid AND c.id = changed;
  END IF;
  -- Whoever saw it where it was is told as well: it has left their list.
  PERFORM pg_notify('wardwise_changes', json_build_object('network', it ->> 'network_id', 'kind', TG_ARGV[0], 'id', changed, 'was',
    CASE WHEN TG_ARGV[1] = 'id' AND was IS NOT NULL AND (TG_OP = 'DELETE' OR (was ->> 'ward_code', was ->> 'handled_by_ward')
      IS DISTINCT FROM (it ->> 'ward_code', it ->> 'handled_by_ward'))
    THEN json_build_object('wardCode', was ->> 'ward_code', 'handledByWard', was ->> 'handled_by_ward', 'takenBy', was ->> 'taken_by') END)::text);
  RETURN NULL;
END $$;

CREATE TRIGGER help_requests_heard AFTER INSERT OR UPDATE OR DELETE ON help_requests FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'id');
CREATE TRIGGER offers_heard AFTER INSERT OR UPDATE OR DELETE ON offers FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER assignments_heard AFTER INSERT OR UPDATE OR DELETE ON assignments FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER follow_ups_heard AFTER INSERT OR UPDATE OR DELETE ON follow_ups FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER call_outs_heard AFTER INSERT OR UPDATE OR DELETE ON call_outs FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER waves_heard AFTER INSERT OR UPDATE ON waves FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'call_out_id');
CREATE TRIGGER calls_heard AFTER INSERT OR UPDATE OR DELETE ON calls FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER holds_heard AFTER INSERT OR UPDATE OR DELETE ON holds FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER referrals_heard AFTER INSERT OR UPDATE OR DELETE ON referrals FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER volunteers_heard AFTER INSERT OR UPDATE OR DELETE ON volunteers FOR EACH ROW EXECUTE FUNCTION say_what_changed('VOLUNTEER', 'id');
CREATE TRIGGER volunteer_credentials_heard AFTER INSERT OR UPDATE OR DELETE ON volunteer_credentials
  FOR EACH ROW EXECUTE FUNCTION say_what_changed('VOLUNTEER', 'volunteer_id');
-- Who may hear is looked at anew at once where a session ends, and where somebody is given or loses a role or a ward.
CREATE TRIGGER sessions_heard AFTER UPDATE OR DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION say_what_changed('STAFF', 'staff_id');
CREATE TRIGGER staff_heard AFTER UPDATE OR DELETE ON staff FOR EACH ROW EXECUTE FUNCTION say_what_changed('STAFF', 'id');
CREATE TRIGGER staff_wards_heard AFTER INSERT OR UPDATE OR DELETE ON staff_wards FOR EACH ROW EXECUTE FUNCTION say_what_changed('STAFF', 'staff_id');
