import type { StaffId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, sql } from '../platform/sql.ts';

/** A passkey as signing in needs it, with the handle its person is known by. */
export type KnownPasskey = {
  id: string;
  staffId: StaffId;
  publicKey: Buffer;
  counter: string;
  userHandle: string;
};
export type NewPasskey = { credentialId: Buffer; publicKey: Buffer; counter: number; transports: string[]; name: string };

/** The passkey of this network with this credential, held until commit: its counter goes up one answer at a time. Null where its person left. */
export const lockPasskey = (tx: Tx, credentialId: Buffer): Promise<KnownPasskey | null> =>
  tx.one<KnownPasskey>(sql`select k.id, k.staff_id as "staffId", k.public_key as "publicKey", k.counter, p.user_handle as "userHandle"
    from passkeys k join staff p on p.network_id = k.network_id and p.id = k.staff_id and p.left_at is null
    where k.network_id = ${param(tx.networkId)} and k.credential_id = ${param(credentialId)} for update of k`);

/** The credentials somebody has, the person's row held: nobody adds two beyond the most at once. */
export async function lockCredentialsOf(tx: Tx, staffId: StaffId): Promise<{ credentialId: Buffer; transports: string[] }[]> {
  await tx.run(sql`select from staff where network_id = ${param(tx.networkId)} and id = ${param(staffId)} for no key update`);
  return tx.rows(sql`select credential_id as "credentialId", transports from passkeys
    where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)} order by created_at`);
}

/** The random handle that somebody's passkeys know them by; made with the first. */
export async function handleOf(tx: Tx, staffId: StaffId): Promise<string> {
  const row = await tx.one<{
    handle: string;
  }>(sql`update staff set user_handle = coalesce(user_handle, ${param(newRandomId())}::uuid)
    where network_id = ${param(tx.networkId)} and id = ${param(staffId)} returning user_handle as handle`);
  if (!row) throw new Error('no such staff');
  return row.handle;
}

/** Keeps a new passkey; null where this credential is known already. */
export async function savePasskey(tx: Tx, staffId: StaffId, passkey: NewPasskey): Promise<string | null> {
  const row = await tx.one<{ id: string }>(sql`insert into passkeys
      (network_id, id, staff_id, credential_id, public_key, counter, transports, name, created_at)
    values (${param(tx.networkId)}, ${param(newRandomId())}, ${param(staffId)}, ${param(passkey.credentialId)}, ${param(passkey.publicKey)},
      ${param(passkey.counter)}, ${param(passkey.transports)}, ${param(passkey.name)}, ${param(tx.now)}) on conflict do nothing returning id`);
  return row?.id ?? null;
}

/** Notes that a passkey was used: its counter, and the hour. */
export const notePasskeyUse = (tx: Tx, id: string, counter: number): Promise<void> =>
  tx.run(sql`update passkeys set counter = ${param(counter)}, last_used_at = date_trunc('hour', ${param(tx.now)}::timestamptz)
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);

/** Removes all of somebody's passkeys. */
export const removePasskeysOf = (tx: Tx, staffId: StaffId): Promise<void> =>
  tx.run(sql`delete from passkeys where network_id = ${param(tx.networkId)} and staff_id = ${param(staffId)}`);
