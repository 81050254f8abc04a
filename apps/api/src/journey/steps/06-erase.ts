import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { openPage, tellsNothing, type Volunteer } from '../volunteer.ts';
import { deliverTask } from './05-window.ts';

/** With the last place delivered, what we knew of her is gone, row and key; a receipt says so, and the contact card waits for the follow-up. */
export async function deliverAndErase(stage: Stage, lead: Staff, requestId: string, last: Volunteer) {
  const hers = new Set([requestId]);
  const before = await stage.owner.sealedOf(hers);
  insist(
    before.details === 1 && before.cards === 0 && before.keys === 1,
    'before delivery her details are not there to be counted',
  );
  const task = await openPage(last);
  await deliverTask(last);
  const after = await stage.owner.sealedOf(hers);
  insist(after.details === 0, `it is delivered, and ${after.details} row of her details is still there`);
  insist(
    after.cards === 1 && after.keys === 1,
    `after delivery ${after.cards} cards and ${after.keys} keys are left instead of 1 and 1`,
  );

  const request = await readRequest(lead, requestId);
  insist(request.status === 'DELIVERED', `with every place delivered it is ${request.status}`);
  const receipt = request.receipts.find(({ rule }) => rule === 'details-at-DELIVERED');
  insist(receipt?.fields.includes('address'), 'no receipt says what was erased');
  const look = await lead.try('showRequestDetails', { requestId, purpose: 'CHECK' }, 'details { calledName }');
  insist(look.refusedFor.join() === 'DETAILS_ERASED', 'the lead can still look');
  tellsNothing(await last.browser.press(task, 'show'), 'the task delivered');
  await stage.nothingInClear('after delivery');
  return {
    line: `delivered: ${before.details} row of details and its key before, ${after.details} after; a receipt and the contact card are left`,
  };
}
