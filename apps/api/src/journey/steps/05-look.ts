import { type Page, wordsOf } from '../forms.ts';
import { insist } from '../insist.ts';
import { readRequest } from '../request.ts';
import { HOME, REQUESTER } from '../requester.ts';
import type { Staff } from '../staff.ts';
import type { Stage } from '../stage.ts';
import { codeWordOn, press, type Volunteer } from '../volunteer.ts';

type Details = {
  calledName: string;
  phone: string;
  address: string;
  note: string;
  onBehalf: string;
  postcode: string;
  codeWord: string;
};

/** Lead and volunteers look at her details: each look is on record, and all read the same code word; who asked for her the volunteers need not know. */
export async function lookAtDetails(
  stage: Stage,
  lead: Staff,
  { requestId, codeWord }: { requestId: string; codeWord: string },
  volunteers: Volunteer[],
) {
  const looksBefore = (await readRequest(lead, requestId)).looks.length;
  const { details } = await lead.do<{ details: Details | null }>(
    'showRequestDetails',
    { requestId, purpose: 'ARRANGE' },
    'details { calledName phone postcode address onBehalf note codeWord }',
  );
  insist(
    details?.calledName === REQUESTER.calledName && details.address === REQUESTER.address,
    'the lead does not see what was typed',
  );
  insist(details.codeWord === codeWord, `she was told “${codeWord}”, the lead reads “${details.codeWord}”`);
  insist(details.onBehalf.includes(REQUESTER.onBehalf.asker), 'the lead does not see who asked for her');
  for (const volunteer of volunteers) {
    insistShown(await press(volunteer, 'show'), details);
    const called = await press(volunteer, 'call');
    insist(called.text.includes(`tel:${details.phone}`), 'the volunteer is not given her number at the tap');
  }

  const { looks } = await readRequest(lead, requestId);
  insist(looks.length === looksBefore + 1 + 2 * volunteers.length, 'a look is missing from the record');
  insist(
    looks.some(({ who, purpose }) => who === lead.name && purpose === 'ARRANGE'),
    "the lead's look is not on record",
  );
  const theirs = looks.filter(({ role, purpose }) => role === 'VOLUNTEER' && purpose === 'DO_THE_TASK');
  const ofNumber = theirs.filter(({ fields }) => fields.join() === 'phone');
  insist(
    ofNumber.length === volunteers.length && theirs.length === 2 * volunteers.length,
    "a volunteer's look, or a number made, is not on record",
  );
  await stage.nothingInClear('after the looks');
  return { line: `${lead.name} and both volunteers look, on record, and read the code word she was told` };
}

function insistShown(page: Page, { codeWord, phone }: Details): void {
  const words = wordsOf(page);
  insist(codeWordOn(page) === codeWord, `the volunteer reads the code word “${codeWordOn(page)}”, the lead “${codeWord}”`);
  for (const told of [REQUESTER.calledName, REQUESTER.address, REQUESTER.note, REQUESTER.safeContact])
    insist(words.includes(told), 'the volunteer is not shown all they need');
  insist(!page.text.includes(phone), 'her number stands there before anybody means to call');
  insist(words.replace(/\s/g, '').includes(HOME.postcode.toUpperCase()), 'the volunteer is not shown the postcode');
  insist(!words.includes(REQUESTER.onBehalf.asker), 'the volunteer is shown who asked for her');
}
