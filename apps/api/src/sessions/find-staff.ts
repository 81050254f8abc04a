import { type NetworkId, type PageLanguage, REFERRAL_SCOPES, type StaffId, type WardCode } from '@wardwise/domain';
import type { Partner, Staff } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { LIVE, noteUse } from './session.store.ts';

type Row = {
  networkId: NetworkId;
  staffId: StaffId;
  sessionId: string;
  roles: string[];
  organizationId: string | null;
  pageLanguage: PageLanguage;
  wards: WardCode[];
  unnoted: boolean;
};

const SELECT = `select s.network_id as "networkId", s.id as "sessionId", p.id as "staffId", p.roles, p.organization_id as "organizationId", p.page_language as "pageLanguage",
    s.last_used_at < now() - interval '2 hours' as unnoted,
    array(select w.ward_code from leads_today w where w.network_id = p.network_id and w.staff_id = p.id order by 1) as wards
  from sessions s join staff p on p.network_id = s.network_id and p.id = s.staff_id`;
const WHO = `${SELECT} where s.token_hash = $1 and ${LIVE}`;
const STILL = `${SELECT} where s.id = any($1::uuid[]) and ${LIVE}`;

/**
 * Who a session's cookie belongs to, with roles and wards as they are now, in one statement; null for none.
 * That it was used is written down an hour or two later at most, and not with every request; nor where a page asked by itself.
 */
export async function findStaff(
  house: House,
  token: string,
  used = true,
): Promise<{ actor: Staff | Partner; pageLanguage: PageLanguage } | null> {
  const { rows } = await house.pool.query<Row>({ name: 'find-staff', text: WHO, values: [hashSecret(token)] });
  const [row] = rows;
  if (!row) return null;
  if (used && row.unnoted) noteUse(house, row.networkId, row.sessionId);
  return { actor: actorOf(row), pageLanguage: row.pageLanguage };
}

/** Whose of these sessions are worth something yet, with roles and wards as they are now; to look is no use of a session. */
export async function stillSignedIn(house: House, sessionIds: readonly string[]): Promise<Map<string, Staff | Partner>> {
  const { rows } = await house.pool.query<Row>({ name: 'still-signed-in', text: STILL, values: [sessionIds] });
  return new Map(rows.map((row) => [row.sessionId, actorOf(row)]));
}

function actorOf({ networkId, staffId, sessionId, wards: wardCodes, roles, organizationId }: Row): Staff | Partner {
  const who = { networkId, staffId, sessionId };
  if (organizationId !== null) return { kind: 'PARTNER', ...who, organizationId, scopes: [...REFERRAL_SCOPES] };
  return { kind: kindOf(roles), ...who, wardCodes, safeguarding: isSafeguarding(roles) };
}

const isSafeguarding = (roles: string[]): boolean => roles.some((role) => role.startsWith('SAFEGUARDING_'));

const kindOf = (roles: string[]): Staff['kind'] => {
  if (roles.includes('COORDINATOR')) return 'COORDINATOR';
  return roles.includes('WARD_LEAD') ? 'WARD_LEAD' : 'SAFEGUARDING_LEAD';
};
