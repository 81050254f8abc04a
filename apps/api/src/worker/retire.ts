import pg from 'pg';
import { FORMER_STAFF, isOver, LOOKS, OWN_LINKS, RECEIPTS_OF_VOLUNTEERS, RETIRED, VOLUNTEER_IMPORTS } from '../upkeep/index.ts';
import { foldStubs } from './fold-stubs.ts';

// What has had its time, each with its rule (docs/personal-data.md). Run by the keeper, who reads nothing sealed.
const RETIRED_BY = [
  ...RETIRED.map((one) => `delete from ${one.rows} where ${isOver(one)}`),
  `delete from sender_tries where expire < extract(epoch from now()) * 1000`,
  `update ${FORMER_STAFF.rows} set display_name = '' where ${FORMER_STAFF.where} and ${isOver(FORMER_STAFF)}`,
  `delete from ${OWN_LINKS.rows} where ${OWN_LINKS.where} and ${isOver(OWN_LINKS)}`,
  `delete from ${VOLUNTEER_IMPORTS.rows} where ${VOLUNTEER_IMPORTS.where} and ${isOver(VOLUNTEER_IMPORTS)}`,
  `delete from webhook_secrets where ends_at < now()`,
  // A client is made with its first key and goes with its last; its wards go with it.
  `delete from api_clients c where not exists (select from api_keys k where k.network_id = c.network_id and k.client_id = c.id)`,
  // Where nothing had an ending that a stub would keep; the receipts of requests let go with theirs.
  `update ${RECEIPTS_OF_VOLUNTEERS.rows} set volunteer_id = null where ${RECEIPTS_OF_VOLUNTEERS.where} and ${isOver(RECEIPTS_OF_VOLUNTEERS)}`,
];

// A look is a year old: from then on it is a number, by month, role and purpose, with nobody in it. One statement: none is counted twice or lost.
const COUNT_LOOKS = `with gone as (delete from ${LOOKS.rows} where ${isOver(LOOKS)} returning network_id, at, role, purpose),
  counted as (insert into look_counts (network_id, month, role, purpose, looks)
    select network_id, date_trunc('month', at at time zone 'Europe/London')::date, role, purpose, count(*) from gone group by 1, 2, 3, 4
    on conflict on constraint look_counts_pkey do update set looks = look_counts.looks + excluded.looks returning 1)
  select count(*)::int as gone from gone`;

/** Deletes what has had its time; answers how many rows went. */
export async function retire(keeper: pg.Pool): Promise<number> {
  let gone = 0;
  for (const statement of RETIRED_BY) gone += (await keeper.query(statement)).rowCount ?? 0;
  const { rows } = await keeper.query<{ gone: number }>(COUNT_LOOKS);
  return gone + (rows[0]?.gone ?? 0) + (await foldStubs(keeper));
}

/** The same without a worker, once. */
export async function retireOnce(keeperUrl: string): Promise<void> {
  const keeper = new pg.Pool({ connectionString: keeperUrl, max: 1 });
  await retire(keeper).finally(() => keeper.end());
}
