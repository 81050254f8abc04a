import {
  APPLICATION_OVERLOOKED_HOURS,
  APPLICATION_WAIT_HOURS,
  applicationNudgeDue,
  type NetworkId,
  type VolunteerId,
} from '@wardwise/domain';
import { makeOwnLink } from '../links/index.ts';
import { dbOf, type House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { errorFacts } from '../platform/log.ts';
import { announce } from '../platform/outbox.ts';
import { listCoordinators, listLeadsOf } from '../staff/index.ts';
import { countNudge, lockApplication } from './application.store.ts';

// Who waits; the rule decides again on each, their row held (`applicationNudgeDue` in the domain).
const WAITING = `select network_id as "networkId", id from volunteers where status = 'APPLIED' and (import_id is null or guidance_at is not null)
  and applied_at <= now() - make_interval(hours => case application_nudges when 0 then $1::int when 1 then $2::int end) limit 100`;

/** Reminds the leads of an applicant's ward, then the coordinators, and tells the applicant whom to ask; each once, on the database's clock. Answers how many wait too long. */
export async function remindOfApplications(house: House): Promise<number> {
  const { rows } = await house.pool.query<{ networkId: NetworkId; id: VolunteerId }>(WAITING, [
    APPLICATION_WAIT_HOURS,
    APPLICATION_OVERLOOKED_HOURS,
  ]);
  for (const { networkId, id } of rows)
    try {
      await dbOf(house, { kind: 'SYSTEM', networkId }).transaction((tx) => remind(tx, id));
    } catch (error) {
      house.log.error({ volunteer: id, fault: errorFacts(error) }, 'could not remind anybody of an application');
    }
  return rows.length;
}

async function remind(tx: Tx, volunteerId: VolunteerId): Promise<void> {
  const application = await lockApplication(tx, volunteerId);
  const nudge =
    application && !application.awaitsOwnYes && applicationNudgeDue(application.appliedAt, application.nudges, tx.now);
  if (!nudge) return;
  const { wardCode } = application;
  const readers = nudge === 'LEADS' ? listLeadsOf(tx, { handledByWard: wardCode, wardCode }) : listCoordinators(tx);
  for (const staffId of await readers) await announce(tx, { type: 'application.waiting.mail', volunteerId, staffId });
  if (nudge === 'LEADS') await announce(tx, { type: 'volunteer.waiting.mail', linkId: await makeOwnLink(tx, volunteerId) });
  await countNudge(tx, volunteerId);
}
