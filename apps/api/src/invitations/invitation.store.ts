import {
  INVITATION_DAYS,
  type NetworkId,
  type PageLanguage,
  type StaffId,
  type StaffRole,
  type WardCode,
} from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { newRandomId } from '../platform/ids.ts';
import { announce } from '../platform/outbox.ts';
import {
  findByIndex,
  hashSecret,
  linkToken,
  openSealed,
  type RingKey,
  reindexSealed,
  type SealedTable,
  saveSealed,
} from '../platform/seal/index.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { plainly } from '../staff/index.ts';

const INVITED: SealedTable<'displayName' | 'email'> = {
  table: 'invited_contacts',
  owner: 'invitation_id',
  columns: { displayName: 'display_name', email: 'email' },
  index: { email_index: ({ email }) => email },
};

/** An invitation as the rules about it need it; over where it was accepted, taken back, or has had its time. */
export type Invitation = {
  id: string;
  kind: 'JOIN' | 'WAY_BACK';
  staffId: StaffId;
  roles: StaffRole[];
  wardCodes: WardCode[];
  /** Of somebody of a partner: the organisation they work for. */
  organizationId: string | null;
  pageLanguage: PageLanguage;
  invitedBy: StaffId;
  confirmedBy: StaffId | null;
  ended: boolean;
  expired: boolean;
};
type NewInvitation = Pick<Invitation, 'kind' | 'staffId' | 'roles' | 'wardCodes' | 'pageLanguage' | 'invitedBy'> &
  Partial<Pick<Invitation, 'organizationId'>>;

/** Writes an invitation down, without a link yet; whom it is for is sealed. */
export async function saveInvitation(tx: Tx, it: NewInvitation, displayName: string | null, email: string): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into invitations (network_id, id, kind, staff_id, roles, ward_codes, organization_id, page_language, invited_by, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(it.kind)}, ${param(it.staffId)}, ${param(it.roles)}, ${param(it.wardCodes)},
      ${param(it.organizationId ?? null)}, ${param(it.pageLanguage)}, ${param(it.invitedBy)}, ${param(tx.now)}, ${weekFrom(tx)})`);
  await tx.asSystem(() => saveSealed(tx, INVITED, id, { displayName, email: plainly(email) }));
  return id;
}

/** Makes the link of an invitation, the only one that works from now on, and announces its mail. A way back stays with the two who said yes. */
export async function sendInvitation(tx: Tx, id: string, by: StaffId): Promise<void> {
  const tokenId = newRandomId();
  await tx.run(sql`update invitations set token_id = ${param(tokenId)}, token_hash = ${param(hashSecret(linkToken(tx.ring, tokenId)))},
    expires_at = ${weekFrom(tx)}, invited_by = case when kind = 'JOIN' then ${param(by)}::uuid else invited_by end
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  await announce(tx, { type: 'invitation.mail', invitationId: id });
}

/** Says yes as the second coordinator, which sends the link. */
export async function confirmInvitation(tx: Tx, id: string, by: StaffId): Promise<void> {
  const tokenId = newRandomId();
  await tx.run(sql`update invitations set confirmed_by = ${param(by)}, token_id = ${param(tokenId)},
    token_hash = ${param(hashSecret(linkToken(tx.ring, tokenId)))}, expires_at = ${weekFrom(tx)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  await announce(tx, { type: 'invitation.mail', invitationId: id });
}

/** Ends an invitation; name and address go, with their key. */
export async function endInvitation(tx: Tx, id: string, how: 'accepted_at' | 'withdrawn_at'): Promise<void> {
  const column = how === 'accepted_at' ? sql`accepted_at` : sql`withdrawn_at`;
  await tx.run(
    sql`update invitations set ${column} = ${param(tx.now)} where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  await tx.asSystem(() => erase(tx, INVITED, id, `invitation-${how === 'accepted_at' ? 'accepted' : 'withdrawn'}`));
}

/** Ends the way back of somebody who left: there is nothing to come back to, and the new address goes. */
export async function endWayBackOf(tx: Tx, staffId: StaffId): Promise<void> {
  const under = await tx.one<{ id: string }>(sql`select id from invitations where network_id = ${param(tx.networkId)}
    and staff_id = ${param(staffId)} and kind = 'WAY_BACK' and accepted_at is null and withdrawn_at is null for update`);
  if (under) await endInvitation(tx, under.id, 'withdrawn_at');
}

export const openInvited = (tx: Tx, id: string): Promise<{ displayName: string | null; email: string | null } | null> =>
  openSealed(tx, INVITED, id);

/** Whether somebody with this address waits for an answer of theirs in this network. */
export async function isInvited(tx: Tx, email: string): Promise<boolean> {
  const found = await tx.asSystem(() => findByIndex(tx, INVITED, plainly(email)));
  return found.length > 0;
}

/** Indexes so many addresses of the invited anew, by the key of the day; answers how many. */
export const reindexInvited = (tx: Tx, by: RingKey, most: number): Promise<number> => reindexSealed(tx, INVITED, by, most);

/** Whether a way back is under way for somebody. */
export async function hasWayBack(tx: Tx, staffId: StaffId): Promise<boolean> {
  const row =
    await tx.one(sql`select 1 as one from invitations where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)}
    and kind = 'WAY_BACK' and accepted_at is null and withdrawn_at is null`);
  return row !== null;
}

/** One invitation of this network, held until commit. */
export const lockInvitation = (tx: Tx, id: string | null): Promise<Invitation | null> =>
  tx.one<Invitation>(invitations(tx, sql`id = ${param(id)}::uuid`));

/** The invitation of a link, held until commit. */
export const lockInvitationOf = (tx: Tx, token: string): Promise<Invitation | null> =>
  tx.one<Invitation>(invitations(tx, sql`token_hash = ${param(hashSecret(token))}`));

const invitations = (
  tx: Tx,
  which: Sql,
): Sql => sql`select id, kind, staff_id as "staffId", roles, ward_codes as "wardCodes", organization_id as "organizationId",
    page_language as "pageLanguage", invited_by as "invitedBy", confirmed_by as "confirmedBy",
    (accepted_at is not null or withdrawn_at is not null) as ended, expires_at <= ${param(tx.now)} as expired
  from invitations where network_id = ${param(tx.networkId)} and ${which} for update`;

const weekFrom = (tx: Tx): Sql => sql`${param(tx.now)}::timestamptz + make_interval(days => ${param(INVITATION_DAYS)})`;

/** Whose network a link's invitation is of, or null for a link of nobody's. */
export async function networkOfInvitation({ pool }: House, token: string): Promise<NetworkId | null> {
  const { rows } = await pool.query<{ network_id: NetworkId }>('select network_id from invitations where token_hash = $1', [
    hashSecret(token),
  ]);
  return rows[0]?.network_id ?? null;
}
