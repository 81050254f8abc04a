import { SESSION_IDLE_HOURS } from '@wardwise/domain';
import type pg from 'pg';

// What has had its time, each with its rule (docs/personal-data.md). Run by the keeper, who reads nothing sealed.
const RETIRED = [
  `delete from idempotency_records where created_at < now() - interval '24 hours'`,
  `delete from sign_ins where expires_at < now() - interval '24 hours'`,
  `delete from link_codes where expires_at < now() - interval '24 hours'`,
  `delete from requester_codes where expires_at < now() - interval '24 hours'`,
  `delete from form_sends where sent_at < now() - interval '15 minutes'`,
  `delete from sessions where expires_at < now() or revoked_at < now() - interval '24 hours' or last_used_at < now() - interval '${SESSION_IDLE_HOURS} hours'`,
  `delete from passkey_questions where expires_at < now()`,
  `delete from invitations where accepted_at < now() - interval '28 days' or withdrawn_at < now() - interval '28 days'`,
  // As long as a look of theirs may be asked about, whoever left has a name.
  `update staff set display_name = '' where left_at < now() - interval '12 months' and display_name <> ''`,
  `delete from outbox where done_at < now() - interval '24 hours' or failed_at < now() - interval '28 days'`,
];

/** Deletes what has had its time; answers how many rows went. */
export async function retire(keeper: pg.Pool): Promise<number> {
  let gone = 0;
  for (const statement of RETIRED) gone += (await keeper.query(statement)).rowCount ?? 0;
  return gone;
}
