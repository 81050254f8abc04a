import type { CallOutId, RequestId, VolunteerId } from '@wardwise/domain';
import type { Codes } from '../platform/codes.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** The codes that let another browser in to a volunteer's link. */
export const LINK_CODES: Codes = { table: 'link_codes', mail: 'link-code.mail' };

/** How long a link opens anything: longer than a task and its follow-up take. */
const LINK_DAYS = 30;

/** A volunteer's way to one request, or to what we hold about them alone. */
export type TaskLink = {
  id: string;
  /** Null for a volunteer's own link, which opens what we hold about them and no task. */
  requestId: RequestId | null;
  volunteerId: VolunteerId;
  callOutId: CallOutId | null;
  expiresAt: Date;
};

/** Makes a volunteer's link to a request (or gives the one there is another while); its token is not stored, only its hash. */
export async function makeLink(
  tx: Tx,
  requestId: RequestId | null,
  volunteerId: VolunteerId,
  callOutId: CallOutId | null,
): Promise<string> {
  const id = newRandomId();
  const made = await tx.one<{ id: string }>(sql`
    insert into task_links (network_id, id, token_hash, request_id, volunteer_id, call_out_id, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(requestId)}, ${param(volunteerId)}, ${param(callOutId)},
      ${param(tx.now)}, ${param(tx.now)}::timestamptz + make_interval(days => ${param(LINK_DAYS)}))
    on conflict on constraint task_links_one_each do update set expires_at = excluded.expires_at returning id`);
  return made?.id ?? id;
}

/** The same for so many volunteers at once, who are asked by one wave; each link once, in no order. */
export async function makeLinks(
  tx: Tx,
  requestId: RequestId,
  volunteerIds: readonly VolunteerId[],
  callOutId: CallOutId,
): Promise<string[]> {
  const ids = volunteerIds.map(() => newRandomId());
  const hashes = ids.map((id) => hashSecret(linkToken(tx.ring, id)));
  const made = await tx.rows<{ id: string }>(sql`
    insert into task_links (network_id, id, token_hash, request_id, volunteer_id, call_out_id, created_at, expires_at)
    select ${param(tx.networkId)}::uuid, l.id, l.hash, ${param(requestId)}::uuid, l.volunteer_id, ${param(callOutId)}::uuid,
      ${param(tx.now)}::timestamptz, ${param(tx.now)}::timestamptz + make_interval(days => ${param(LINK_DAYS)})
    from unnest(${param(ids)}::uuid[], ${param(hashes)}::bytea[], ${param(volunteerIds)}::uuid[]) as l (id, hash, volunteer_id)
    on conflict on constraint task_links_one_each do update set expires_at = excluded.expires_at returning id`);
  return made.map(({ id }) => id);
}

/** The volunteer's newest link to a request, good for another while; made now where there is none. */
export async function linkTo(tx: Tx, requestId: RequestId, volunteerId: VolunteerId): Promise<string> {
  const found = await tx.one<{ call_out_id: CallOutId | null }>(sql`select call_out_id from task_links
    where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and volunteer_id = ${param(volunteerId)} order by created_at desc, call_out_id nulls last limit 1`);
  return makeLink(tx, requestId, volunteerId, found?.call_out_id ?? null);
}

/** The volunteer's own link, which hangs on no task, good for another while; made now where there is none. */
export const makeOwnLink = (tx: Tx, volunteerId: VolunteerId): Promise<string> => makeLink(tx, null, volunteerId, null);

/** How long a link opens what we hold about a volunteer once more who has asked for it. */
const AGAIN_DAYS = 1;

/** The newest of a volunteer's links, good for another while if it has run out by itself; null where there is none left. One that was ended stays so. */
export async function renewNewestLink(tx: Tx, volunteerId: VolunteerId): Promise<string | null> {
  const renewed = await tx.one<{ id: string }>(sql`
    update task_links l set expires_at = greatest(l.expires_at, ${param(tx.now)}::timestamptz + make_interval(days => ${param(AGAIN_DAYS)}))
    where l.network_id = ${param(tx.networkId)} and l.id = (
      select id from task_links where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)}
        and expires_at >= created_at + make_interval(days => ${param(LINK_DAYS)}) order by created_at desc limit 1)
    returning l.id`);
  return renewed?.id ?? null;
}

/** Ends the links of a request's call-outs: it has moved, and was called out for somewhere else. */
export const endCallOutLinks = (tx: Tx, requestId: RequestId): Promise<void> =>
  tx.run(sql`update task_links set expires_at = ${param(tx.now)} where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)}
    and call_out_id is not null and expires_at > ${param(tx.now)}`);

/** Everybody who has been asked by a call-out. */
export async function askedBy(tx: Tx, callOutId: CallOutId): Promise<Set<VolunteerId>> {
  const rows = await tx.rows<{ volunteer_id: VolunteerId }>(
    sql`select volunteer_id from task_links where network_id = ${param(tx.networkId)} and call_out_id = ${param(callOutId)}`,
  );
  return new Set(rows.map((row) => row.volunteer_id));
}

/** How many mails brought this link within the last hour, sent or waiting. */
export async function mailsLately(
  tx: Tx,
  linkId: string,
  types: readonly ('call-out.mail' | 'call-out.link.mail' | 'own-page.mail' | 'volunteer.known.mail')[] = [
    'call-out.mail',
    'call-out.link.mail',
  ],
): Promise<number> {
  const lately = await tx.one<{
    mails: number;
  }>(sql`select count(*)::int as mails from outbox where network_id = ${param(tx.networkId)}
    and type = any(${param(types)}) and payload ->> 'linkId' = ${param(linkId)} and created_at > ${param(tx.now)}::timestamptz - interval '1 hour'`);
  return lately?.mails ?? 0;
}

/** A link by its id. */
export function findLink(tx: Tx, id: string): Promise<TaskLink | null> {
  return tx.one<TaskLink>(sql`select id, request_id as "requestId", volunteer_id as "volunteerId", call_out_id as "callOutId", expires_at as "expiresAt"
    from task_links where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}
