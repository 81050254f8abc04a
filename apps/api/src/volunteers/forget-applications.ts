import type { NetworkId, VolunteerId } from '@wardwise/domain';
import { dbOf, type House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { APPLICATIONS, isOver } from '../upkeep/index.ts';
import { lockApplication } from './application.store.ts';
import { forgetVolunteer } from './forget-volunteer.ts';
import { turnAway } from './turn-away.ts';

const UNANSWERED = `select t.network_id as "networkId", t.id from ${APPLICATIONS.rows} where ${APPLICATIONS.where} and ${isOver(APPLICATIONS)} limit 100`;

/** Forgets whoever applied and was answered by nobody in time, and tells them so; answers how many. One that fails does not hold up the others. */
export async function forgetApplications(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ networkId: NetworkId; id: VolunteerId }>(UNANSWERED);
  for (const { networkId, id } of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
        const waiting = await lockApplication(tx, id);
        // Whoever never said yes was told by the first mail that this is how it ends.
        if (waiting?.awaitsOwnYes) await forgetVolunteer(tx, id, { status: 'DECLINED', reason: 'NO_YES' }, { lastMail: false });
        else if (waiting) await turnAway(tx, id, 'NOBODY_ANSWERED');
      });
    } catch (error) {
      house.log.error({ volunteer: id, fault: errorFacts(error) }, 'could not forget an application');
    }
  return rows.length;
}
