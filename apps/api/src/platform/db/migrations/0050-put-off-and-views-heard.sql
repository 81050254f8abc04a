-- What is put off, and a view of the queue, are said as everything is that screens show. Of a view also whose it was, and whether it was shared: who may hear of it is who may read it.
CREATE OR REPLACE FUNCTION say_what_changed() RETURNS trigger LANGUAGE plpgsql AS $$
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
    CASE
      WHEN TG_ARGV[0] = 'QUEUE_VIEW' THEN json_build_object('madeBy', coalesce(was, it) ->> 'made_by', 'shared', (coalesce(was, it) -> 'shared')::boolean)
      WHEN TG_ARGV[1] = 'id' AND was IS NOT NULL AND (TG_OP = 'DELETE' OR (was ->> 'ward_code', was ->> 'handled_by_ward')
        IS DISTINCT FROM (it ->> 'ward_code', it ->> 'handled_by_ward'))
      THEN json_build_object('wardCode', was ->> 'ward_code', 'handledByWard', was ->> 'handled_by_ward', 'takenBy', was ->> 'taken_by') END)::text);
  RETURN NULL;
END $$;

CREATE TRIGGER snoozes_heard AFTER INSERT OR UPDATE OR DELETE ON snoozes FOR EACH ROW EXECUTE FUNCTION say_what_changed('REQUEST', 'request_id');
CREATE TRIGGER queue_views_heard AFTER INSERT OR UPDATE OR DELETE ON queue_views FOR EACH ROW EXECUTE FUNCTION say_what_changed('QUEUE_VIEW', 'id');
