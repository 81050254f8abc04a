import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import { codeWordOn, offers, openPage, press, tellsNothing, type Volunteer } from '../volunteer.ts';

/** One of the two has done their part: for them the window closes at delivery, while the other still sees where to go. */
export async function deliverOnePlace(lead: Staff, requestId: string, done: Volunteer, underWay: Volunteer) {
  await press(done, 'start');
  const task = await openPage(done);
  await deliverTask(done);
  const request = await readRequest(lead, requestId);
  const delivered = request.assignments.filter(({ status }) => status === 'DELIVERED').length;
  insist(request.status === 'ASSIGNED' && delivered === 1, `with one of two delivered it is ${request.status}`);

  tellsNothing(await done.browser.press(task, 'show'), 'the task of a volunteer who has delivered');
  tellsNothing(await openPage(done), 'the page of a volunteer who has delivered');
  insist(codeWordOn(await press(underWay, 'show')) !== null, 'the other volunteer cannot see any more where to go');
  return { line: 'the first has done their part and can no longer look; the second still can' };
}

/** "Done? We now forget the address": the one place that asks first. */
export async function deliverTask(volunteer: Volunteer): Promise<void> {
  const asking = await volunteer.browser.open(`${volunteer.path}/done`);
  insist((await volunteer.browser.press(asking, 'deliver')).status === 422, 'it is delivered without an answer');
  const page = await volunteer.browser.press(asking, 'deliver', { paidBack: 'NOTHING_SPENT' });
  insist(page.status === 200 && !offers(page, 'show'), `"Done" answers ${page.status}`);
}
