import type { Page } from '../forms.ts';
import { insist } from '../insist.ts';
import { linkIn } from '../mailbox.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { offers, openPage, tellsNothing, type Volunteer } from '../volunteer.ts';
import { sayICan } from './05-offer.ts';

/** Who got the last place and who came too late. */
export type Chosen = { winner: Volunteer; winnerName: string; loser: Volunteer };

/** Two more offer. The lead chooses the first; for the last place two leads press at once, one for each: it is filled once, and the other volunteer is thanked. */
export async function chooseTogether(
  stage: Stage,
  [lead, otherLead]: [Staff, Staff],
  requestId: string,
  first: Volunteer,
  rivals: [Volunteer, Volunteer],
) {
  const callPage = await openPage(rivals[1]);
  const [firstOffer] = (await readRequest(lead, requestId)).offers.filter(({ status }) => status === 'OFFERED');
  const rivalOffers = [await sayICan(lead, requestId, rivals[0]), await sayICan(lead, requestId, rivals[1])];
  const before = await stage.mailbox.mark();
  insist(firstOffer && (await chosen(lead, firstOffer.id)), 'the lead cannot choose an offer');

  const pressed = await Promise.all([lead, otherLead].map((each, at) => chosen(each, rivalOffers[at] ?? '')));
  const request = await readRequest(lead, requestId);
  const live = request.assignments.filter(({ status }) => status === 'ACCEPTED');
  insist(
    live.length === request.places && pressed.filter(Boolean).length === 1,
    `two leads press at once: ${pressed.filter(Boolean).length} are told yes, and ${live.length} volunteers are sent to ${request.places} places`,
  );
  insist(request.status === 'ASSIGNED', `with every place filled it is ${request.status}`);
  const [winner, loser] = pressed[0] ? rivals : [rivals[1], rivals[0]];
  await thanked(stage, before, loser, loser === rivals[1] ? callPage : null);
  const winnerName = request.offers.find(({ id }) => id === rivalOffers[pressed[0] ? 0 : 1])?.volunteerFirstName ?? '';
  const mine = await stage.mailbox.arrivals(
    before,
    ({ to }) => to === first.to || to === winner.to,
    2,
    'the two who go are told',
  );
  insist(
    mine.every((mail) => linkIn(mail) !== null),
    'somebody chosen has no link to the task',
  );
  return {
    line: `${lead.name} chooses; then two leads press at once for the last place: ${winnerName} goes, the other is thanked`,
    winner,
    winnerName,
    loser,
  };
}

/** Presses "choose"; false where somebody else was quicker. */
async function chosen(lead: Staff, offerId: string): Promise<boolean> {
  const { refusedFor } = await lead.try('acceptOffer', { offerId }, 'assignment { id }');
  insist(['', 'NO_PLACE_FREE', 'OFFER_NOT_OPEN'].includes(refusedFor.join()), `a choice is refused for ${refusedFor.join()}`);
  return refusedFor.length === 0;
}

/** Too late: a mail of thanks, a page that says so; pressing an old page's "I can" again changes nothing. */
async function thanked(stage: Stage, before: ReadonlySet<string>, loser: Volunteer, oldPage: Page | null): Promise<void> {
  await stage.mailbox.arrivals(
    before,
    (mail) => mail.to === loser.to, // it may name another call-out, which has a link of its own
    1,
    'the thanks for an offer too late',
  );
  if (oldPage) await loser.browser.press(oldPage, 'offer');
  const page = await openPage(loser);
  insist(!offers(page, 'offer') && !offers(page, 'show'), 'whoever came too late still has a button');
  tellsNothing(page, 'the page of whoever came too late');
}
