import { KEPT_FOR, SESSION_IDLE_HOURS } from '@wardwise/domain';
import pg from 'pg';
import { foldStubs } from './fold-stubs.ts';

// What has had its time, each with its rule (docs/personal-data.md). Run by the keeper, who reads nothing sealed.
const RETIRED = [
  `delete from idempotency_records where created_at < now() - interval '${KEPT_FOR['idempotency-record']}'`,
  `delete from sign_ins where expires_at < now() - interval '24 hours'`,
  `delete from link_codes where expires_at < now() - interval '24 hours'`,
  `delete from requester_codes where expires_at < now() - interval '24 hours'`,
  `delete from form_sends where sent_at < now() - interval '${KEPT_FOR['form-send']}'`,
  `delete from sender_tries where expire < extract(epoch from now()) * 1000`,
  `delete from sessions where expires_at < now() or revoked_at < now() - interval '24 hours' or last_used_at < now() - interval '${SESSION_IDLE_HOURS} hours'`,
  `delete from passkey_questions where expires_at < now()`,
  `delete from invitations where accepted_at < now() - interval '28 days' or withdrawn_at < now() - interval '28 days'`,
  // As long as a look of theirs may be asked about, whoever left has a name.
  `update staff set display_name = '' where left_at < now() - interval '12 months' and display_name <> ''`,
  `delete from api_keys where least(expires_at, revoked_at) < now() - interval '28 days'`,
  // A client is made with its first key and goes with its last; its wards go with it.
  `delete from api_clients c where not exists (select from api_keys k where k.network_id = c.network_id and k.client_id = c.id)`,
  `delete from look_reports where week < now() - interval '12 months'`,
  `delete from outbox where done_at < now() - interval '${KEPT_FOR['sent-mail']}' or failed_at < now() - interval '${KEPT_FOR['mail-given-up']}'`,
  // Where nothing had an ending that a stub would keep; the receipts of requests let go with theirs.
  `update erasure_receipts set volunteer_id = null where volunteer_id is not null and at < now() - interval '${KEPT_FOR['erasure-receipt']}'`,
];

// A look is a year old: from then on it is a number, by month, role and purpose, with nobody in it. One statement: none is counted twice or lost.
const COUNT_LOOKS = `with gone as (delete from looks where at < now() - interval '${KEPT_FOR.look}' returning network_id, at, role, purpose),
  counted as (insert into look_counts (network_id, month, role, purpose, looks)
    select network_id, date_trunc('month', at at time zone 'Europe/London')::date, role, purpose, count(*) from gone group by 1, 2, 3, 4
    on conflict on constraint look_counts_pkey do update set looks = look_counts.looks + excluded.looks returning 1)
  select count(*)::int as gone from gone`;

/** Deletes what has had its time; answers how many rows went. */
export async function retire(keeper: pg.Pool): Promise<number> {
  let gone = 0;
  for (const statement of RETIRED) gone += (await keeper.query(statement)).rowCount ?? 0;
  const { rows } = await keeper.query<{ gone: number }>(COUNT_LOOKS);
  return gone + (rows[0]?.gone ?? 0) + (await foldStubs(keeper));
}

/** The same without a worker, once. */
export async function retireOnce(keeperUrl: string): Promise<void> {
  const keeper = new pg.Pool({ connectionString: keeperUrl, max: 1 });
  await retire(keeper).finally(() => keeper.end());
}
