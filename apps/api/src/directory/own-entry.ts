import { ASSURED_DAYS } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { findEntryOfLink } from './entry-link.store.ts';

const ENTRY = `select s.name, o.name as "organizationName", s.description, s.phone, s.status, s.capacity, s.waiting_days as "waitingDays",
    to_char(s.assured_on, 'YYYY-MM-DD') as "assuredOn", o.example, n.name as "networkName",
    (s.assured_on is null or s.assured_on < (now() at time zone 'Europe/London')::date - $3::int) as stale,
    coalesce((select json_agg(json_build_object('days', string_to_array(h.byday, ','), 'opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI'))
      order by h.opens_at, h.id) from service_schedules h where h.service_id = s.id and h.freq = 'WEEKLY' and h.every = 1), '[]') as hours
  from services s join organizations o on o.id = s.organization_id join networks n on n.id = $2 where s.id = $1`;

/** What whoever holds a service's link reads of its entry; null for a link of nobody's, and for one that is over. */
export async function readOwnEntry(house: House, token: string): Promise<object | null> {
  const found = await findEntryOfLink(house, token);
  if (!found) return null;
  const { rows } = await house.pool.query<object>(ENTRY, [found.serviceId, found.networkId, ASSURED_DAYS]);
  return rows[0] ?? null;
}
