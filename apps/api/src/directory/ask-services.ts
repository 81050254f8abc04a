import { ASK_AGAIN_DAYS, ASK_BEFORE_DAYS, ASSURED_DAYS, type NetworkId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { askEntry } from './entry-link.store.ts';

// Some weeks before an entry is old, again some weeks later, and no more once it has been old for as long: nobody reads there.
const DUE = `select o.kept_by as "networkId", s.id from services s join organizations o on o.id = s.organization_id left join entry_links l on l.service_id = s.id
  where o.kept_by is not null and s.status in ('ACTIVE', 'TEMPORARILY_CLOSED') and coalesce(s.email, o.email) is not null
    and (case when s.assured_on is null then l.id is null
      else current_date - s.assured_on between $1::int - $2::int and $1::int + $2::int and (l.id is null or l.asked_at < now() - make_interval(days => $3)) end)
  order by s.assured_on nulls first limit 100`;

/** Mails each service whose entry will soon be old a link to confirm it; answers how many were asked. One that fails does not hold up the others. */
export async function askServices(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ networkId: NetworkId; id: string }>(DUE, [
    ASSURED_DAYS,
    ASK_BEFORE_DAYS,
    ASK_AGAIN_DAYS,
  ]);
  for (const { networkId, id } of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => askEntry(tx, id));
      house.log.info({ service: id }, 'asked whether an entry is right');
    } catch (error) {
      house.log.error({ service: id, fault: errorFacts(error) }, 'could not ask whether an entry is right');
    }
  return rows.length;
}
