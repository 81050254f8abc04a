import type { WardCode } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** Two wards of one network, whichever is named first. */
type Pair = { one: WardCode; other: WardCode };

const ofBoth = (tx: Tx, { one, other }: Pair): Sql =>
  sql`network_id = ${param(tx.networkId)} and (ward_code, neighbour_code) in ((${param(one)}, ${param(other)}), (${param(other)}, ${param(one)}))`;

/** What the map says of two wards, holding the network's row: one change of neighbours follows another. */
export async function lockBorder(tx: Tx, { one, other }: Pair): Promise<boolean> {
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  const rows = await tx.rows(sql`select from ward_borders where ward_code = ${param(one)} and neighbour_code = ${param(other)}`);
  return rows.length > 0;
}

/** Takes back whatever was said by hand of two wards: the map alone speaks. */
export const forgetNeighbours = (tx: Tx, pair: Pair): Promise<void> =>
  tx.run(sql`delete from neighbour_changes where ${ofBoth(tx, pair)}`);

/** Writes down that two wards are neighbours, or are not, whatever the map says now or later. */
export async function saveNeighbours(tx: Tx, pair: Pair & { beside: boolean; by: string }): Promise<void> {
  const { one, other, beside, by } = pair;
  await forgetNeighbours(tx, pair);
  await tx.run(sql`insert into neighbour_changes (network_id, ward_code, neighbour_code, beside, changed_by, changed_at)
    select ${param(tx.networkId)}, ward, neighbour, ${param(beside)}, ${param(by)}, ${param(tx.now)}
    from (values (${param(one)}, ${param(other)}), (${param(other)}, ${param(one)})) as pair (ward, neighbour)`);
}
