import { wordsOf } from '../forms.ts';
import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { codeWordOn, offers, press, tellsNothing } from '../volunteer.ts';
import { sendWave } from './04-call-out.ts';
import { sayICan } from './05-offer.ts';
import { deliverTask } from './05-window.ts';

/** She follows it on her private page: nothing before the first button, a first name and the code word when somebody comes, who looked, and no trace when she wants none. */
export async function followPrivately(stage: Stage, lead: Staff, { requestId, link }: { requestId: string; link: string }) {
  const before = await stage.owner.rowsAbout(requestId);
  const browser = stage.newBrowser();
  let page = await browser.open(link);
  insist((await stage.owner.rowsAbout(requestId)) === before, 'opening the private link has changed something');
  tellsNothing(page, 'the private link in a new browser');
  page = await browser.press(page, 'open');
  insist(page.status === 200 && offers(page, 'show'), 'the first button does not open the private page');
  insist(!offers(await stage.newBrowser().open(link), 'open'), 'another browser gets in without a code');

  const { asked } = await sendWave(stage, lead, requestId);
  const [volunteer] = asked;
  insist(volunteer, 'nobody is asked');
  const offerId = await sayICan(lead, requestId, volunteer);
  await lead.do('acceptOffer', { offerId }, 'request { status }');
  const { assignments } = await readRequest(lead, requestId);
  const who = assignments.find(({ status }) => status === 'ACCEPTED')?.volunteerFirstName;
  page = await browser.open(link);
  insist(who && wordsOf(page).includes(who), 'the page does not say who comes');
  const shown = await browser.press(page, 'show');
  const { details } = await lead.do<{ details: { codeWord: string } }>(
    'showRequestDetails',
    { requestId, purpose: 'CHECK' },
    'details { codeWord }',
  );
  insist(codeWordOn(shown) === details.codeWord, 'she is told another code word than the volunteer');
  page = await browser.open(link);
  const [first = ''] = lead.name.split(' ');
  insist(wordsOf(page).includes(first), 'the page does not say who looked');

  await deliverTask(volunteer);
  page = await browser.open(`${link}/forget`);
  page = await browser.press(page, 'forget');
  const left = await stage.owner.sealedOf(stage.requests);
  insist(left.details + left.cards + left.keys === 0, `she is forgotten, and ${left.cards} cards and ${left.keys} keys are left`);
  tellsNothing(page, 'the private page at the end');
  insist(
    (await readRequest(lead, requestId)).status === 'DELIVERED',
    'she is forgotten, and whoever helped is not asked any more',
  );
  await press(volunteer, 'follow-up', { answer: 'WENT_WELL' });
  insist(
    (await readRequest(lead, requestId)).status === 'CLOSED',
    'she is forgotten, whoever helped has said, and it stays open',
  );
  await stage.nothingInClear('at the end');
  return { line: `she follows it on her private page, reads who comes and the code word, sees who looked, and is forgotten` };
}
