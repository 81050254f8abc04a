import type { ApiScope, NetworkId, WardCode } from '@wardwise/domain';
import type { ApiClient } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { isApiKey } from './api-key.ts';

type Row = {
  networkId: NetworkId;
  clientId: string;
  keyId: string;
  kind: 'PARTNER' | 'COUNCIL';
  scopes: ApiScope[];
  wards: WardCode[];
  organizationId: string | null;
  usedThisHour: boolean;
};

const WHO = `select k.network_id as "networkId", c.id as "clientId", k.id as "keyId", c.kind, c.scopes,
    c.organization_id as "organizationId",
    array(select w.ward_code from api_client_wards w where w.network_id = c.network_id and w.client_id = c.id order by 1) as wards,
    coalesce(k.last_used_at = date_trunc('hour', now(), 'UTC'), false) as "usedThisHour"
  from api_keys k join api_clients c on c.network_id = k.network_id and c.id = k.client_id
  where k.key_hash = $1 and k.revoked_at is null and k.expires_at > now()`;

// Once an hour at most, whoever asks how often: of two at the same moment the second finds it written.
const USED = `update api_keys set last_used_at = date_trunc('hour', now(), 'UTC')
  where network_id = $1 and id = $2 and last_used_at is distinct from date_trunc('hour', now(), 'UTC')`;

/** Whose key this is, with scopes and wards as they are now, in one statement; null for one that is mistyped, unknown, expired or revoked. */
export async function findApiClient(house: House, key: string): Promise<ApiClient | null> {
  if (!isApiKey(key)) return null;
  const { rows } = await house.pool.query<Row>({ name: 'find-client', text: WHO, values: [hashSecret(key)] });
  const [row] = rows;
  if (!row) return null;
  const { networkId, clientId, keyId, kind, scopes, wards, organizationId, usedThisHour } = row;
  if (!usedThisHour) noteUse(house, networkId, keyId);
  return { kind: `${kind}_CLIENT`, networkId, clientId, scopes, grantedWards: wards, organizationId };
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
