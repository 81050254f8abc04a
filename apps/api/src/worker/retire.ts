import type pg from 'pg';

// What has had its time, each with its rule (docs/personal-data.md). Run by the keeper, who reads nothing sealed.
const RETIRED = [
  `delete from idempotency_records where created_at < now() - interval '24 hours'`,
  `delete from sign_ins where expires_at < now() - interval '24 hours'`,
  `delete from link_codes where expires_at < now() - interval '24 hours'`,
  `delete from requester_codes where expires_at < now() - interval '24 hours'`,
  `delete from form_sends where sent_at < now() - interval '15 minutes'`,
  `delete from sender_tries where expire < extract(epoch from now()) * 1000`,
  `delete from sessions where expires_at < now() or revoked_at < now() - interval '24 hours'`,
  `delete from outbox where done_at < now() - interval '24 hours' or failed_at < now() - interval '28 days'`,
];

/** Deletes what has had its time; answers how many rows went. */
export async function retire(keeper: pg.Pool): Promise<number> {
  let gone = 0;
  for (const statement of RETIRED) gone += (await keeper.query(statement)).rowCount ?? 0;
  return gone;
}
