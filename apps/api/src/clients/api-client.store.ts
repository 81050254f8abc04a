import { type ApiScope, KEY_DAYS, type NewApiClient, type StaffId, type WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { hintOf, newApiKey, newApiToken } from './api-key.ts';
import { SANDBOX_KEY } from './sandbox-key.ts';

/** Keeps a new client and the wards it was granted. */
export async function saveApiClient(tx: Tx, said: NewApiClient, madeBy: StaffId): Promise<string> {
  const { kind, name, scopes, wardCodes, organizationId } = said;
  const id = newRandomId();
  await tx.run(sql`insert into api_clients (network_id, id, kind, name, scopes, organization_id, made_by, made_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(kind)}, ${param(name)}, ${param(scopes)}, ${param(organizationId)}, ${param(madeBy)}, ${param(tx.now)})`);
  await tx.run(sql`insert into api_client_wards (network_id, client_id, ward_code)
    select ${param(tx.networkId)}::uuid, ${param(id)}::uuid, code from unnest(${param(wardCodes)}::text[]) code`);
  return id;
}

/** Holds a client of this network until commit, and answers for whom it speaks; null for an unknown one. */
export async function lockApiClient(tx: Tx, id: string | null): Promise<{ organizationId: string | null } | null> {
  if (id === null) return null;
  return tx.one(sql`select organization_id as "organizationId" from api_clients
    where network_id = ${param(tx.networkId)} and id = ${param(id)} for update`);
}

/** What a client of this network may do, and in which wards. */
export async function scopeOf(tx: Tx, id: string): Promise<Pick<NewApiClient, 'kind' | 'scopes' | 'wardCodes'>> {
  const may = await tx.one<Pick<NewApiClient, 'kind' | 'scopes' | 'wardCodes'>>(sql`select c.kind, c.scopes, array(
      select w.ward_code from api_client_wards w where w.network_id = c.network_id and w.client_id = c.id) as "wardCodes"
    from api_clients c where c.network_id = ${param(tx.networkId)} and c.id = ${param(id)}`);
  if (!may) throw new Error('A client that is held is there');
  return may;
}

/** Whose key this is; null for an unknown one. */
export async function clientOfKey(tx: Tx, keyId: string | null): Promise<string | null> {
  if (keyId === null) return null;
  const row = await tx.one<{ id: string }>(
    sql`select client_id as id from api_keys where network_id = ${param(tx.networkId)} and id = ${param(keyId)}`,
  );
  return row?.id ?? null;
}

/** Makes a key good for so many days, and answers it: of it only a hash and its first characters are kept. */
export async function addApiKey(tx: Tx, clientId: string, days: number): Promise<string> {
  const key = newApiKey();
  await saveApiKey(tx, clientId, key, days);
  return key;
}

/** Keeps of a key its hash and its first characters. */
async function saveApiKey(tx: Tx, clientId: string, key: string, days: number): Promise<void> {
  await tx.run(sql`insert into api_keys (network_id, id, client_id, key_hash, hint, made_at, expires_at)
    values (${param(tx.networkId)}, ${param(newRandomId())}, ${param(clientId)}, ${param(hashSecret(key))}, ${param(hintOf(key))}, ${param(tx.now)},
      ${param(tx.now)}::timestamptz + make_interval(days => ${param(days)}))`);
}

/** Lets the sandbox's key live on for a year from now; false where there is no sandbox yet. */
export async function keepSandbox(tx: Tx): Promise<boolean> {
  const row =
    await tx.one(sql`update api_keys set expires_at = ${param(tx.now)}::timestamptz + make_interval(days => ${param(KEY_DAYS.most)})
    where network_id = ${param(tx.networkId)} and key_hash = ${param(hashSecret(SANDBOX_KEY))} returning id`);
  return row !== null;
}

/** Makes the sandbox: a client with the key that everybody knows. */
export async function addSandbox(tx: Tx, said: NewApiClient, madeBy: StaffId): Promise<void> {
  await saveApiKey(tx, await saveApiClient(tx, said, madeBy), SANDBOX_KEY, said.days);
}

/** Makes a token for a key, for so many minutes and never longer than the key, and answers it: of it only a hash is kept. */
export async function addApiToken(
  tx: Tx,
  keyId: string,
  scopes: ApiScope[],
  minutes: number,
): Promise<{ token: string; endsAt: Date } | null> {
  const token = newApiToken();
  const row = await tx.one<{
    endsAt: Date;
  }>(sql`insert into api_tokens (network_id, id, key_id, token_hash, scopes, made_at, expires_at)
    select network_id, ${param(newRandomId())}::uuid, id, ${param(hashSecret(token))}::bytea, ${param(scopes)}::text[], ${param(tx.now)}::timestamptz,
      least(expires_at, ${param(tx.now)}::timestamptz + make_interval(mins => ${param(minutes)}))
    from api_keys where network_id = ${param(tx.networkId)} and id = ${param(keyId)} and revoked_at is null and expires_at > ${param(tx.now)}
    returning expires_at as "endsAt"`);
  return row && { token, endsAt: row.endsAt };
}

/** The keys of a client end after so many days at the latest; those that end sooner do. */
export const endApiKeys = (tx: Tx, clientId: string, days: number): Promise<void> =>
  tx.run(sql`update api_keys set expires_at = least(expires_at, ${param(tx.now)}::timestamptz + make_interval(days => ${param(days)}))
    where network_id = ${param(tx.networkId)} and client_id = ${param(clientId)} and revoked_at is null`);

/** Ends a client's keys now. */
export const revokeApiKeys = (tx: Tx, clientId: string): Promise<void> =>
  tx.run(sql`update api_keys set revoked_at = ${param(tx.now)}
    where network_id = ${param(tx.networkId)} and client_id = ${param(clientId)} and revoked_at is null`);

/** Ends one key now. */
export const revokeOneKey = (tx: Tx, id: string | null): Promise<void> =>
  tx.run(sql`update api_keys set revoked_at = coalesce(revoked_at, ${param(tx.now)})
    where network_id = ${param(tx.networkId)} and id = ${param(id)}::uuid`);

/** Whether the directory has this organisation. */
export async function isOrganizationKnown(tx: Tx, id: string | null): Promise<boolean> {
  return id !== null && (await tx.one(sql`select id from organizations where id = ${param(id)}`)) !== null;
}

export async function listOurWards(tx: Tx): Promise<WardCode[]> {
  const rows = await tx.rows<{ code: WardCode }>(
    sql`select ward_code as code from network_wards where network_id = ${param(tx.networkId)}`,
  );
  return rows.map(({ code }) => code);
}
