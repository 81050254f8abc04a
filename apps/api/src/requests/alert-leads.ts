import { dayIn, type HelpRequest, isPrescriptionToday, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';
import { listLeadsOnDuty } from '../wards/index.ts';

/** What cannot wait until somebody looks at the queue goes by mail to every lead on duty in the network: a medicine needed today, a young person. */
export async function alertLeads(tx: Tx, request: HelpRequest): Promise<void> {
  const type = alertOf(request, dayIn(TIME_ZONE, tx.now));
  if (!type) return;
  for (const staffId of await listLeadsOnDuty(tx)) await announce(tx, { type, requestId: request.id, staffId });
}

function alertOf(request: HelpRequest, today: string) {
  if (request.askingServiceId !== null) return null; // nobody waits for a medicine
  if (request.youngPerson) return 'young-person.mail';
  return isPrescriptionToday(request, today) ? 'prescription-today.mail' : null;
}
