import type { NetworkId, StaffId, VolunteerId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { errorFacts } from '../platform/log.ts';
import { openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

// The address of somebody who has gone, for the one mail that tells them so.
const FAREWELLS: SealedTable<'email'> = { table: 'farewells', owner: 'volunteer_id', columns: { email: 'email' } };

/** Keeps where to write that somebody was removed, and who will look at it again if they ask; or, with nobody to ask, that they have left or are not taken on. */
export const saveFarewell = (tx: Tx, id: VolunteerId, email: string, appealStaff: StaffId | null): Promise<void> =>
  saveSealed(tx, FAREWELLS, id, { email }, { appeal_staff: appealStaff });

export const openFarewell = async (tx: Tx, id: VolunteerId): Promise<string | null> =>
  (await openSealed(tx, FAREWELLS, id))?.email ?? null;

/** Erases where somebody was written to, and in which language: both were kept for that mail alone. Answers whether it was still there. */
export async function eraseFarewell(tx: Tx, id: VolunteerId): Promise<boolean> {
  const erased = await erase(tx, FAREWELLS, id, 'farewell-sent', { beside: ['pageLanguage'] });
  await tx.run(sql`update volunteers set page_language = 'en' where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  return erased;
}

// Row-level security hides farewells from whoever looks for what is due, so it is the outbox that says whose mail has gone.
const TOLD = `select distinct o.network_id as "networkId", (o.payload ->> 'volunteerId')::uuid as id from outbox o
  where o.type in ('volunteer.removed.mail', 'volunteer.left.mail', 'volunteer.declined.mail') and (o.done_at is not null or o.failed_at is not null)`;

/** Erases the address of everybody who has been told, or could not be; answers how many. One that fails does not hold up the others. */
export async function eraseFarewells(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ networkId: NetworkId; id: VolunteerId }>(TOLD);
  let erased = 0;
  for (const { networkId, id } of rows)
    try {
      erased += await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => Number(await eraseFarewell(tx, id)));
    } catch (error) {
      house.log.error({ volunteer: id, fault: errorFacts(error) }, 'could not erase the address of somebody who has gone');
    }
  return erased;
}
