import type { ApiScope, NetworkId, WardCode } from '@wardwise/domain';
import type { ApiClient } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { isApiKey, isApiToken } from './api-key.ts';
import { SANDBOX_KEY } from './sandbox-key.ts';

type Row = {
  networkId: NetworkId;
  clientId: string;
  keyId: string;
  kind: 'PARTNER' | 'COUNCIL';
  scopes: ApiScope[];
  organizationId: string | null;
  wards: WardCode[];
  usedThisHour: boolean;
};

const who = (
  scopes: string,
) => `select k.network_id as "networkId", c.id as "clientId", k.id as "keyId", c.kind, ${scopes} as scopes,
    c.organization_id as "organizationId",
    array(select w.ward_code from api_client_wards w where w.network_id = c.network_id and w.client_id = c.id order by 1) as wards,
    coalesce(k.last_used_at = date_trunc('hour', now(), 'UTC'), false) as "usedThisHour"
  from api_keys k join api_clients c on c.network_id = k.network_id and c.id = k.client_id`;
const LIVE = 'k.revoked_at is null and k.expires_at > now()';
const BY_KEY = `${who('c.scopes')} where k.key_hash = $1 and ${LIVE}`;
// A token may what it was given for and its client still may, for as long as the key it was got by.
const BY_TOKEN = `${who('array(select s from unnest(c.scopes) s where s = any(t.scopes))')}
  join api_tokens t on t.network_id = k.network_id and t.key_id = k.id where t.token_hash = $1 and t.expires_at > now() and ${LIVE}`;

// Once an hour at most, whoever asks how often: of two at the same moment the second finds it written.
const USED = `update api_keys set last_used_at = date_trunc('hour', now(), 'UTC')
  where network_id = $1 and id = $2 and last_used_at is distinct from date_trunc('hour', now(), 'UTC')`;

/** Whose key or token this is, with scopes and wards as they are now, in one statement; null for one that is mistyped, unknown, expired or revoked. */
export async function findApiClient(house: House, secret: string): Promise<ApiClient | null> {
  if (mayBeKey(house, secret)) return (await find(house, 'find-client', BY_KEY, secret))?.actor ?? null;
  return isApiToken(secret) ? ((await find(house, 'find-client-by-token', BY_TOKEN, secret))?.actor ?? null) : null;
}

/** The same for a key alone, with the key's id. */
export const findByKey = async (house: House, key: string): Promise<{ actor: ApiClient; keyId: string } | null> =>
  mayBeKey(house, key) ? find(house, 'find-client', BY_KEY, key) : null;

/** The demo's key opens nothing where people are real, even on the demo's own data. */
const mayBeKey = ({ demo }: House, key: string): boolean => isApiKey(key) && (demo || key !== SANDBOX_KEY);

async function find(
  house: House,
  name: string,
  text: string,
  secret: string,
): Promise<{ actor: ApiClient; keyId: string } | null> {
  const { rows } = await house.pool.query<Row>({ name, text, values: [hashSecret(secret)] });
  const [row] = rows;
  if (!row) return null;
  const { networkId, clientId, keyId, kind, scopes, wards, organizationId, usedThisHour } = row;
  if (!usedThisHour) noteUse(house, networkId, keyId);
  return { actor: { kind: `${kind}_CLIENT`, networkId, clientId, scopes, grantedWards: wards, organizationId }, keyId };
}

/** After the answer, so that it costs whoever asks nothing. */
function noteUse({ afterwards, pool, log }: House, networkId: NetworkId, keyId: string): void {
  afterwards.begin(() =>
    pool.query(USED, [networkId, keyId]).then(
      () => {},
      (error: unknown) => log.warn({ key: keyId, fault: errorFacts(error) }, 'could not note the use of a key'),
    ),
  );
}
