import { createHash } from 'node:crypto';

/** The session check of the house, word for word, for the two servers that are not the house. */
const WHO = `select s.network_id as "networkId", s.id as "sessionId", p.id as "staffId", p.roles, p.page_language as "pageLanguage",
    array(select w.ward_code from staff_wards w where w.network_id = p.network_id and w.staff_id = p.id order by 1) as wards
  from sessions s join staff p on p.network_id = s.network_id and p.id = s.staff_id
  where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now()`;

/** `ask(text, values)` answers rows; null is nobody we know, or nobody who leads a ward. */
export async function findLead(ask, cookie) {
  const token = /(?:^|;\s*)__Host-wardwise-staff=([\w-]{16,128})/.exec(cookie ?? '')?.[1];
  if (!token) return null;
  const [lead] = await ask(WHO, [createHash('sha256').update(token).digest()]);
  return lead?.roles.includes('WARD_LEAD') ? lead : null;
}
