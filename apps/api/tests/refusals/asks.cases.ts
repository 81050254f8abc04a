import { anAsking, askedByLead } from '../asks.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { NOBODY } from '../nobody.ts';
import { done, followUpOf, linkOf } from '../scenes.ts';
import { anEntry } from '../services.ts';
import { aVolunteer } from '../volunteers.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const ask = refusalsOf('askForVolunteers');
const said = (code: string, field: string, when: string, more: Variables, postcodes?: string[]): RefusalCase =>
  ask(
    code,
    when,
    async (test) => {
      const { program, input } = await anAsking(test, 'westminster', postcodes);
      return () => program.press('askForVolunteers', { ...input, ...more });
    },
    { field },
  );

/** A button that is about a person, pressed on what an organisation asks for. */
const noPerson = (mutation: string, input: (test: TestHouse) => Promise<Variables> | Variables): RefusalCase =>
  refusalsOf(mutation)('NO_PERSON_IN_IT', 'an organisation asks', async (test) => {
    const { lead, request } = await askedByLead(test);
    const more = await input(test);
    return () => lead.press(mutation, { requestId: request.id, ...more });
  });

/** A person's request is no duplicate of what an organisation asks for: nobody would help them. */
const NOT_THE_SAME = refusalsOf('markDuplicate')(
  'NO_PERSON_IN_IT',
  'the original is an organisation’s',
  async (test) => {
    const { lead, request } = await askedByLead(test);
    const { id: requestId } = await lead.taken();
    return () => lead.press('markDuplicate', { requestId, originalId: request.id });
  },
  { field: 'originalId' },
);

/** What an organisation asked for, done by one volunteer. */
async function doneForIt(test: TestHouse) {
  const { lead, request } = await askedByLead(test, { places: 1 });
  const helper = await aVolunteer(test);
  await done(lead.assign(request.id, helper.id));
  const page = test.api.behind(await linkOf(test, request.id, helper));
  await done(page.accept());
  return { lead, page, request };
}
const theRequest = async (lead: Lead, id: string) => {
  const request = await lead.request(id);
  if (!request) throw new Error('The lead lost sight of the request');
  return request;
};

/** What can stand in the way of an organisation that asks for volunteers, and of whoever looks for a person in it. */
export const ASKS: RefusalCase[] = [
  NOT_THE_SAME,
  said('SERVICE_NOT_FOUND', 'serviceId', 'there is no such service', { serviceId: `svc_${NOBODY}` }),
  said('SERVICE_PLACE_NOT_FOUND', 'postcode', 'the directory knows no such place of theirs', { postcode: 'SW1V 3LX' }),
  said('POSTCODE_NOT_OURS', 'postcode', 'their place is elsewhere', {}, ['M1 1AE']),
  said('CATEGORY_UNKNOWN', 'categoryKey', 'we do not do that', { categoryKey: 'surgery' }),
  said('SKILL_UNKNOWN', 'skillKeys', 'nobody has that skill', { skillKeys: ['flying'] }),
  said('WAY_NOT_OFFERED', 'way', 'that is done by telephone', { categoryKey: 'check-in-call' }),
  said('DATE_MALFORMED', 'day', 'the day is none', { day: 'Saturday' }),
  said('DATE_IN_THE_PAST', 'day', 'the day is over', { day: '2020-01-01' }),
  said('PLACES_OUT_OF_RANGE', 'places', 'they want a crowd', { places: 21 }),
  said('TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', { idempotencyKey: 'x'.repeat(2001) }),
  ask('IDEMPOTENCY_KEY_REUSED', 'the key was said with another day', async (test) => {
    const { program, input } = await anAsking(test);
    await done(program.press('askForVolunteers', { ...input, idempotencyKey: 'one' }));
    return () => program.press('askForVolunteers', { ...input, places: 1, idempotencyKey: 'one' });
  }),
  noPerson('showRequestDetails', () => ({ purpose: 'CALL_BACK' })),
  noPerson('showContactCard', () => ({ purpose: 'FOLLOW_UP' })),
  noPerson('changeRequestDetails', () => ({ purpose: 'CALL_BACK', note: 'Ring twice' })),
  noPerson('confirmRequest', () => ({ note: 'Ring twice' })),
  noPerson('tellOfServices', async (test) => ({ serviceIds: [await anEntry(test)], way: 'TEXT', safeByEmail: false })),
  noPerson('draftReferral', async (test) => ({ serviceId: (await anAsking(test)).serviceId, purpose: 'ARRANGE' })),
  noPerson('sendReferral', async (test) => ({ serviceId: (await anAsking(test)).serviceId, consent: null })),
  refusalsOf('showTaskDetails')('NO_PERSON_IN_IT', 'an organisation asks', async (test) => {
    const { page } = await doneForIt(test);
    return () => page.press('showTaskDetails');
  }),
  refusalsOf('showTaskPhone')('NO_PERSON_IN_IT', 'an organisation asks', async (test) => {
    const { page } = await doneForIt(test);
    return () => page.press('showTaskPhone');
  }),
  refusalsOf('answerFollowUp')('NO_PERSON_IN_IT', 'an organisation needs no next request of ours', async (test) => {
    const { page } = await doneForIt(test);
    await done(page.deliver());
    return () => page.answer('NEEDS_MORE_HELP');
  }),
  refusalsOf('recordFollowUp')('NO_PERSON_IN_IT', 'an organisation needs no next request of ours', async (test) => {
    const { lead, page, request } = await doneForIt(test);
    await done(page.deliver());
    const followUpId = followUpOf(await theRequest(lead, request.id), 'VOLUNTEER');
    const next = { categoryKey: 'post', way: 'IN_PERSON', note: 'A parcel', urgency: 'TODAY' };
    return () => lead.followUp(followUpId, 'NEEDS_MORE_HELP', { next });
  }),
];
