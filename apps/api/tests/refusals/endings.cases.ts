import type { TestHouse } from '../house.ts';
import { A_NEED } from '../lead.ts';
import { leadOf } from '../people.ts';
import { aClosedRequest, aDeliveredTask, anAcceptedTask, done, followUpOf, raw } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';
import { whereTextsAreSent } from './where-texts-are-sent.ts';

const vincentSquare = leadOf('Vincent Square');
const lower = refusalsOf('lowerPlaces');
const duplicate = refusalsOf('markDuplicate');
const followUp = refusalsOf('recordFollowUp');
const askByText = refusalsOf('askHowItWent');
const details = refusalsOf('showRequestDetails');
const card = refusalsOf('showContactCard');
const contact = refusalsOf('showVolunteerContact');

/** Endings that need nothing but the request. */
const ending = (mutation: 'cancelRequest' | 'markUnmet', input = {}): RefusalCase[] => {
  const refused = refusalsOf(mutation);
  return [
    refused('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
      const { id } = await api.as(vincentSquare).taken();
      return () => api.as(leadOf('Abbey Road')).press(mutation, { requestId: id, ...input });
    }),
    refused(
      'REQUEST_NOT_FOUND',
      'the id is no id',
      async ({ api }) =>
        () =>
          api.as(vincentSquare).press(mutation, { requestId: 'req_me', ...input }),
    ),
    refused('REQUEST_ENDED', 'it is delivered', async (test) => {
      const { lead, request } = await aDeliveredTask(test);
      return () => lead.press(mutation, { requestId: request.id, ...input });
    }),
  ];
};

type ByText = { facts?: object; party?: 'REQUESTER' | 'VOLUNTEER'; safeByText?: boolean; sends?: boolean; twice?: boolean };

/** Asked by a text how it went, in a way that is refused. */
const asking = (
  code: string,
  when: string,
  { facts, party, safeByText, sends = true, twice }: ByText,
  field?: string,
): RefusalCase =>
  askByText(
    code,
    when,
    async (test) => {
      const { lead, request } = await aDeliveredTask(test, facts as never);
      const input = { followUpId: followUpOf(request, party ?? 'REQUESTER'), safeByText: safeByText ?? true };
      const press = () => lead.press('askHowItWent', input);
      if (twice) await done(whereTextsAreSent(test, press));
      return sends ? () => whereTextsAreSent(test, press) : press;
    },
    field ? { field } : {},
  );
const ASKED_BY_TEXT: RefusalCase[] = [
  asking('TEXTS_NOT_SENT', 'this deployment sends no texts', { sends: false }),
  asking('NOT_SAFE_BY_TEXT', 'nobody has read whether it is safe', { safeByText: false }, 'safeByText'),
  asking('PHONE_IS_THE_ASKERS', 'their daughter asked', { facts: { onBehalf: { asker: 'Ada', howTheyKnow: 'her daughter' } } }),
  asking('ASKED_BY_TEXT_ALREADY', 'a text has asked them', { twice: true }),
  asking('FOLLOW_UP_NOT_FOUND', 'it is of whoever helped', { party: 'VOLUNTEER' }),
  askByText('FOLLOW_UP_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { request } = await aDeliveredTask(test);
    const input = { followUpId: followUpOf(request, 'REQUESTER'), safeByText: true };
    return () => test.api.as(leadOf('Abbey Road')).press('askHowItWent', input);
  }),
  askByText('FOLLOW_UP_NOT_DUE', 'they have been asked', async (test) => {
    const { lead, request } = await aClosedRequest(test);
    const input = { followUpId: followUpOf(request, 'REQUESTER'), safeByText: true };
    return () => lead.press('askHowItWent', input);
  }),
];

const NEXT = { categoryKey: 'shopping', way: 'IN_PERSON', note: 'Once more, please', urgency: 'TODAY', consent: A_NEED.consent };

/** "Needs more help", with something wrong about what is asked again. */
const next = (code: string, when: string, wrong: object, field: string): RefusalCase =>
  followUp(
    code,
    when,
    async (test) => {
      const { lead, request } = await aDeliveredTask(test);
      return () => lead.followUp(followUpOf(request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next: { ...NEXT, ...wrong } });
    },
    { field },
  );

/** The request that goes on from another, as the API shows its id. */
async function nextOf({ db }: TestHouse, requestId: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>('select id from help_requests where continues = $1', [raw(requestId)]);
  return `req_${rows[0]?.id}`;
}

async function twoRequests({ api }: TestHouse) {
  const lead = api.as(vincentSquare);
  return { lead, one: await lead.taken(), other: await lead.taken() };
}

/** Started by the volunteer's word alone: nobody has asked the person yet whether anything may be kept. */
async function unasked(test: TestHouse) {
  const { lead, neighbour, request } = await aDeliveredTask(test);
  await done(neighbour.answer('NEEDS_MORE_HELP'));
  return { lead, id: await nextOf(test, request.id) };
}

export const ENDINGS: RefusalCase[] = [
  ...ASKED_BY_TEXT,
  refusalsOf('confirmRequest')(
    'CONSENT_MISSING',
    'a note is to be kept, and nobody was asked',
    async (test) => {
      const { lead, id } = await unasked(test);
      return () => lead.confirm(id, { note: 'Eggs' });
    },
    { field: 'consent' },
  ),
  refusalsOf('changeRequestDetails')(
    'CONSENT_MISSING',
    'a note is to be kept, and nobody was asked',
    async (test) => {
      const { lead, id } = await unasked(test);
      return () => lead.changeDetails(id, { note: 'Eggs' });
    },
    { field: 'note' },
  ),
  ...ending('cancelRequest'),
  ...ending('markUnmet', { kind: 'NO_SERVICE' }),

  lower('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken({ places: 2 });
    return () => api.as(leadOf('Abbey Road')).press('lowerPlaces', { requestId: id, places: 1 });
  }),
  lower('REQUEST_NOT_OPEN', 'every place is taken', async (test) => {
    const { lead, request } = await anAcceptedTask(test);
    return () => lead.press('lowerPlaces', { requestId: request.id, places: 1 });
  }),
  lower(
    'PLACES_OUT_OF_RANGE',
    'it would be more than before',
    async ({ api }) => {
      const lead = api.as(vincentSquare);
      const { id } = await lead.taken({ places: 2 });
      return () => lead.press('lowerPlaces', { requestId: id, places: 3 });
    },
    { field: 'places' },
  ),
  lower(
    'PLACES_TOO_FEW',
    'two are on it',
    async (test) => {
      const { lead, request } = await anAcceptedTask(test, { places: 3 });
      await done(lead.assign(request.id, (await aVolunteer(test)).id));
      return () => lead.press('lowerPlaces', { requestId: request.id, places: 1 });
    },
    { field: 'places' },
  ),

  duplicate('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { one, other } = await twoRequests(test);
    return () => test.api.as(leadOf('Abbey Road')).duplicate(one.id, other.id);
  }),
  duplicate(
    'REQUEST_NOT_FOUND',
    'the original is another lead’s',
    async (test) => {
      const { lead, one } = await twoRequests(test);
      const theirs = await test.api.as(leadOf('Abbey Road')).taken({ postcode: 'NW8 0PS' });
      return () => lead.duplicate(one.id, theirs.id);
    },
    { field: 'originalId' },
  ),
  duplicate(
    'DUPLICATE_OF_ITSELF',
    'the original is the request itself',
    async (test) => {
      const { lead, one } = await twoRequests(test);
      return () => lead.duplicate(one.id, one.id);
    },
    { field: 'originalId' },
  ),
  duplicate(
    'ORIGINAL_IS_DUPLICATE',
    'the two would end each other',
    async (test) => {
      const { lead, one, other } = await twoRequests(test);
      await done(lead.duplicate(one.id, other.id));
      return () => lead.duplicate(other.id, one.id);
    },
    { field: 'originalId' },
  ),
  duplicate(
    'ORIGINAL_HAS_ENDED',
    'the original gave no help: both would be lost',
    async (test) => {
      const { lead, one, other } = await twoRequests(test);
      await done(lead.unmet(other.id));
      return () => lead.duplicate(one.id, other.id);
    },
    { field: 'originalId' },
  ),
  duplicate('REQUEST_ENDED', 'it is over', async (test) => {
    const { lead, one, other } = await twoRequests(test);
    await done(lead.cancel(one.id));
    return () => lead.duplicate(one.id, other.id);
  }),

  followUp('FOLLOW_UP_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { request } = await aDeliveredTask(test);
    return () => test.api.as(leadOf('Abbey Road')).followUp(followUpOf(request, 'REQUESTER'), 'WENT_WELL');
  }),
  followUp('FOLLOW_UP_NOT_DUE', 'it is answered', async (test) => {
    const { lead, request } = await aClosedRequest(test);
    return () => lead.followUp(followUpOf(request, 'REQUESTER'), 'PROBLEM');
  }),
  followUp('CARD_ERASED', 'more help is needed, and nobody knows of whom any more', async (test) => {
    const { lead, request } = await aDeliveredTask(test);
    await test.db.query('delete from contact_cards where request_id = $1', [raw(request.id)]);
    return () => lead.followUp(followUpOf(request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next: NEXT });
  }),
  followUp(
    'NEXT_REQUEST_EXISTS',
    'the volunteer said so first, and a lead has taken that on',
    async (test) => {
      const { lead, neighbour, request } = await aDeliveredTask(test);
      await done(neighbour.answer('NEEDS_MORE_HELP'));
      await done(lead.confirm(await nextOf(test, request.id)));
      return () => lead.followUp(followUpOf(request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next: NEXT });
    },
    { field: 'next' },
  ),
  next('CONSENT_MISSING', 'nobody asked whether it may be kept', { consent: null }, 'next.consent'),
  next('CATEGORY_UNKNOWN', 'the network knows no such kind of help', { categoryKey: 'gardening' }, 'next.categoryKey'),
  next('SKILL_UNKNOWN', 'nobody has heard of the skill', { skillKeys: ['juggling'] }, 'next.skillKeys'),
  next('WAY_NOT_OFFERED', 'shopping cannot be done by telephone', { way: 'BY_PHONE' }, 'next.way'),
  next('TEXT_MISSING', 'nothing says what is needed', { note: ' ' }, 'next.note'),
  next('TEXT_TOO_LONG', 'the address is a novel', { address: 'x'.repeat(301) }, 'next.address'),
  next('DATE_MALFORMED', 'the day is written in words', { neededBy: 'soon' }, 'next.neededBy'),
  next('DATE_IN_THE_PAST', 'the day is over', { neededBy: '2024-02-29' }, 'next.neededBy'),

  details('REQUEST_NOT_FOUND', 'it is another lead’s', async ({ api }) => {
    const { id } = await api.as(vincentSquare).taken();
    return () => api.as(leadOf('Abbey Road')).lookAtDetails(id);
  }),
  details('DETAILS_ERASED', 'it is delivered', async (test) => {
    const { lead, request } = await aDeliveredTask(test);
    return () => lead.lookAtDetails(request.id);
  }),
  card('REQUEST_NOT_FOUND', 'it is another lead’s', async (test) => {
    const { request } = await aDeliveredTask(test);
    return () => test.api.as(leadOf('Abbey Road')).lookAtCard(request.id);
  }),
  card('CARD_ERASED', 'both were asked', async (test) => {
    const { lead, request } = await aClosedRequest(test);
    return () => lead.lookAtCard(request.id);
  }),
  card('CARD_ERASED', 'it is not delivered: there is none yet', async (test) => {
    const { lead, request } = await anAcceptedTask(test);
    return () => lead.lookAtCard(request.id);
  }),
  contact('VOLUNTEER_NOT_FOUND', 'the volunteer is of another lead’s ward', async (test) => {
    const { id } = await aVolunteer(test, { ward: 'Abbey Road' });
    return () => test.api.as(vincentSquare).lookAtVolunteer(id);
  }),
  contact('VOLUNTEER_NOT_FOUND', 'the volunteer is of the other network, in the same ward', async (test) => {
    const { id } = await aVolunteer(test, { network: 'north-paddington' });
    return () => test.api.as(leadOf("Queen's Park")).lookAtVolunteer(id);
  }),
];
