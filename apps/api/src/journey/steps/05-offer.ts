import { wordsOf } from '../forms.ts';
import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import { HOME } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { offers, openPage, press, tellsNothing, type Volunteer } from '../volunteer.ts';

/** The volunteer opens the link, which changes nothing however often, and presses "I can": no account, no script. */
export async function offerByLink(stage: Stage, lead: Staff, requestId: string, volunteer: Volunteer) {
  const before = await stage.owner.rowsAbout(requestId);
  await volunteer.browser.peek(volunteer.path);
  const page = await openPage(volunteer);
  const again = await openPage({ ...volunteer, browser: stage.newBrowser() });
  insist((await stage.owner.rowsAbout(requestId)) === before, 'opening the link has changed something');
  insist(offers(page, 'offer') && offers(again, 'offer'), 'the page has no button "I can"');
  insist(page.text.includes(`lang="${volunteer.language}"`), `the page is not in ${volunteer.language}`);
  insist(wordsOf(page).includes(HOME.ward), 'the page does not say where');
  tellsNothing(page, 'the page of the call-out');

  await sayICan(lead, requestId, volunteer);
  const after = await openPage(volunteer);
  insist(offers(after, 'withdraw'), 'the page does not say that the offer is with the lead');
  tellsNothing(after, 'the page of an offer');
  return {
    line: `a volunteer opens the link in ${volunteer.language === 'ar' ? 'Arabic' : 'English'}, which changes nothing, and presses “I can”`,
  };
}

/** Presses "I can"; answers the offer as the lead sees it. */
export async function sayICan(lead: Staff, requestId: string, volunteer: Volunteer): Promise<string> {
  const known = new Set((await readRequest(lead, requestId)).offers.map(({ id }) => id));
  const page = await press(volunteer, 'offer');
  insist(page.status === 200, `"I can" answers ${page.status}`);
  const made = (await readRequest(lead, requestId)).offers.filter(({ id, status }) => !known.has(id) && status === 'OFFERED');
  const [offer] = made;
  insist(offer && made.length === 1, `"I can" makes ${made.length} offers`);
  return offer.id;
}
