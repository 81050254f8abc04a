import { randomInt } from 'node:crypto';
import { wordsOf } from '../forms.ts';
import { insist } from '../insist.ts';
import { readRequest, remember } from '../request.ts';
import { HOME, isInClear, REQUESTER } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';

/** What a press on the form answers: a page that goes on, never one that stands still. */
type Answered = Record<string, string>;

const { calledName, address, safeContact, note, onBehalf } = REQUESTER;

/** The pages of the form in order, and what her niece types on each; each number may ask a few times only, so this one is drawn. */
const PAGES = (phone: string): [step: string, typed: Answered][] => [
  ['postcode', { postcode: HOME.postcode }],
  ['age', { age: 'YES' }],
  ['kind', { category: 'prescription' }],
  ['when', { urgency: 'THIS_WEEK' }],
  ['note', { note }],
  ['language', { language: 'ar' }],
  ['whom', { whom: 'SOMEBODY' }],
  ['asker', onBehalf],
  ['name', { calledName }],
  ['phone', { phone, email: '' }],
  ['safe', { safeContact }],
  ['address', { address }],
];

/** Her niece asks on the web this time, one thing a page, without a script; it waits, new, until the lead has rung and takes it on. */
export async function askOnTheForm(stage: Stage, lead: Staff) {
  const phone = `07700900${randomInt(100, 980)}`;
  const browser = stage.newBrowser();
  let page = await browser.open('/help');
  insist(page.text.includes('tel:999') && page.text.includes('tel:111'), 'the form does not begin with 999 and 111');
  for (const [step, typed] of PAGES(phone)) {
    page = await browser.press(page, step, typed);
    insist(page.status === 200, `the page "${step}" answers ${page.status}`);
  }
  insist(isInClear(page.text), 'what she typed is lost before it is sent');
  await stage.nothingInClear('before the form is sent');
  const without = await browser.press(page, 'check');
  insist(without.status === 422, `without a yes the form answers ${without.status}`);
  page = await browser.press(without, 'check', { consent: 'YES' });
  insist(page.status === 200 && !isInClear(page.text), 'the last page still tells whom it is about');
  const reference = /class="word"[^>]*>\s*<bdi>([A-Z]{3}-[A-Z\d]{4})<\/bdi>/.exec(page.text)?.[1];
  const link = /href="(\/r\/[\w-]{22})[?"]/.exec(page.text)?.[1];
  insist(reference && link, `the last page has no reference or no private link: ${wordsOf(page).slice(0, 80)}`);

  const { requests } = await lead.ask<{ requests: { nodes: { id: string; cameBy: string }[] } }>(
    'query ($reference: String) { requests(filter: { reference: $reference }) { nodes { id cameBy } } }',
    { reference: reference.replace('-', ' ').toLowerCase() },
  );
  const found = requests.nodes[0];
  insist(found?.cameBy === 'FORM', `${lead.name} does not find ${reference}`);
  await remember(stage, found.id);
  insist((await readRequest(lead, found.id)).status === 'NEW', 'it does not wait for a lead');
  const { details, keys } = await stage.owner.sealedOf(new Set([found.id]));
  insist(details === 1 && keys === 1, 'it is not sealed as one taken by telephone is');
  insist((await stage.owner.findInClear(phone.slice(1))).length === 0, 'her number stands in clear');
  await stage.nothingInClear('after the form was sent');
  await lead.do('confirmRequest', { requestId: found.id }, 'request { status }');
  return {
    line: `her niece asks on the web: new and sealed; ${lead.name} finds it by “${reference}”, rings, and takes it on`,
    requestId: found.id,
    link,
  };
}
