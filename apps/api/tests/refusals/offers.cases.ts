import type { TestHouse } from '../house.ts';
import { leadOf, type Network } from '../people.ts';
import {
  aCalledRequest,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  linkOf,
  offerOf,
  raw,
  type Scene,
  taskOf,
} from '../scenes.ts';
import { aVolunteer, NOT_TODAY, type TestVolunteer, type VolunteerFacts } from '../volunteers.ts';
import { UNKNOWN_POSTCODE } from './intake.cases.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const assign = refusalsOf('assignVolunteer');
const choose = refusalsOf('acceptOffer');
const takeOff = refusalsOf('cancelAssignment');

/** A lead with a new request, proposing it to a volunteer of whom these facts are true. */
const proposing =
  (facts: VolunteerFacts, need = {}): RefusalCase['stage'] =>
  async (test) => {
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken(need);
    const volunteer = await aVolunteer(test, facts);
    return () => lead.assign(id, volunteer.id);
  };

/** A lead choosing an offer after something about its volunteer has changed. */
const choosingAfter =
  (change: (test: TestHouse, volunteer: TestVolunteer, scene: Scene) => Promise<unknown>): RefusalCase['stage'] =>
  async (test) => {
    const scene = await anOfferedRequest(test);
    await change(test, scene.volunteer, scene);
    return () => scene.lead.choose(offerOf(scene).id);
  };

/** A volunteer's row as nothing in the product writes it yet: their own page comes later. */
export const set = ({ db }: TestHouse, { uuid }: TestVolunteer, change: string) =>
  db.query(`update volunteers set ${change} where id = $1`, [uuid]);

/** They have said since that they stay at home. */
export const AT_HOME = "self_isolating = true, isolation_words = 'ISOLATION_1', isolation_language = 'en', isolation_at = now()";

/** An assignment that no button can make beside an open offer. */
export const forgeAssignment = (
  { db }: TestHouse,
  request: { id: string },
  { uuid }: TestVolunteer,
  status: 'ACCEPTED' | 'HANDED_BACK',
) =>
  db.query(
    `insert into assignments (network_id, id, request_id, volunteer_id, status, proposed_at, accepted_at, ended_at, overridden)
     select network_id, gen_random_uuid(), id, $2, $3, now(), now(), case $3 when 'HANDED_BACK' then now() end, '{}' from help_requests where id = $1`,
    [raw(request.id), uuid, status],
  );

export const OFFERS: RefusalCase[] = [
  assign('REQUEST_NOT_FOUND', 'it is in a ward the lead has nothing to do with', async (test) => {
    const { id } = await test.api.as(leadOf('Vincent Square')).taken();
    const volunteer = await aVolunteer(test);
    return () => test.api.as(leadOf('Abbey Road')).assign(id, volunteer.id);
  }),
  assign('REQUEST_NOT_OPEN', 'every place is taken', async (test) => {
    const { lead, request } = await aProposedTask(test);
    const another = await aVolunteer(test);
    return () => lead.assign(request.id, another.id);
  }),
  assign('REQUEST_NOT_PLACED', 'nobody knows its ward', proposing({}, { postcode: UNKNOWN_POSTCODE })),
  assign('VOLUNTEER_NOT_FOUND', 'the volunteer is of the other network', proposing({ network: 'north-paddington' as Network }), {
    field: 'volunteerId',
  }),
  assign('VOLUNTEER_NOT_FOUND', 'the volunteer lives out of reach', proposing({ ward: 'Abbey Road' }), { field: 'volunteerId' }),
  assign(
    'VOLUNTEER_NOT_FOUND',
    'the id is no id',
    async ({ api }) => {
      const lead = api.as(leadOf('Vincent Square'));
      const { id } = await lead.taken();
      return () => lead.assign(id, "vol_1' or true --");
    },
    { field: 'volunteerId' },
  ),
  assign('ALREADY_OFFERED', 'they said "I can": choose the offer instead', async (test) => {
    const { lead, request, volunteer } = await anOfferedRequest(test);
    return () => lead.assign(request.id, volunteer.id);
  }),
  assign('ALREADY_ASSIGNED', 'they are on it, and a second place is free', async (test) => {
    const { lead, request, volunteer } = await aProposedTask(test, { places: 2 });
    return () => lead.assign(request.id, volunteer.id);
  }),
  assign('HANDED_BACK_BEFORE', 'they have handed it back', async (test) => {
    const { lead, request, volunteer, neighbour } = await anAcceptedTask(test);
    await done(neighbour.handBack());
    return () => lead.assign(request.id, volunteer.id);
  }),
  assign('NOT_APPROVED', 'they are suspended', proposing({ status: 'SUSPENDED' })),
  assign('VOLUNTEER_NOT_FOUND', 'they have only applied', proposing({ status: 'APPLIED' }), { field: 'volunteerId' }),
  assign('CATEGORY_NOT_OFFERED', 'they walk dogs', proposing({ categoryKeys: ['dog-walking'] })),
  assign('NOT_VETTED', 'nobody has seen who they are', proposing({ credentials: [] })),
  assign('SELF_ISOLATING', 'they may not go out', proposing({ selfIsolating: true })),
  assign('AT_CAPACITY', 'they have enough to do, and the lead did not say "all the same"', proposing({ capacity: 0 })),
  assign(
    'NOT_FREE',
    'they are free on another day, and it is for today',
    proposing({ freeTimes: NOT_TODAY }, { urgency: 'TODAY' }),
  ),
  assign('OFF_DUTY', 'they are off duty, and the lead did not say "all the same"', proposing({ onDuty: false })),

  choose('OFFER_NOT_FOUND', 'it was made for another ward’s request', async (test) => {
    const scene = await anOfferedRequest(test);
    return () => test.api.as(leadOf('Abbey Road')).choose(offerOf(scene).id);
  }),
  choose('OFFER_NOT_OPEN', 'it was withdrawn', async (test) => {
    const scene = await anOfferedRequest(test);
    await done(scene.neighbour.withdraw());
    return () => scene.lead.choose(offerOf(scene).id);
  }),
  choose('NO_PLACE_FREE', 'somebody else has the place', async (test) => {
    const [first, second] = await twoOffers(test);
    await done(first.lead.choose(first.offerId));
    return () => second.lead.choose(second.offerId);
  }),
  choose('REQUEST_ENDED', 'the request was cancelled', async (test) => {
    const scene = await anOfferedRequest(test);
    await done(scene.lead.cancel(scene.request.id));
    return () => scene.lead.choose(offerOf(scene).id);
  }),
  choose(
    'NOT_APPROVED',
    'they were suspended meanwhile',
    choosingAfter((test, volunteer) => set(test, volunteer, `status = 'SUSPENDED'`)),
  ),
  choose(
    'CATEGORY_NOT_OFFERED',
    'they do no shopping any more',
    choosingAfter((test, volunteer) => set(test, volunteer, `category_keys = '{post}'`)),
  ),
  choose(
    'SELF_ISOLATING',
    'they must stay in meanwhile',
    choosingAfter((test, volunteer) => set(test, volunteer, AT_HOME)),
  ),
  choose(
    'NOT_VETTED',
    'their proof has run out meanwhile',
    choosingAfter(({ db }, { uuid }) =>
      db.query(`update volunteer_credentials set valid_until = '2025-01-02' where volunteer_id = $1`, [uuid]),
    ),
  ),
  choose('ALREADY_ASSIGNED', 'they are on it already', async (test) => {
    const scene = await anOfferedRequest(test, { places: 2 });
    await forgeAssignment(test, scene.request, scene.volunteer, 'ACCEPTED');
    return () => scene.lead.choose(offerOf(scene).id);
  }),
  choose(
    'HANDED_BACK_BEFORE',
    'they have handed it back',
    choosingAfter((test, volunteer, { request }) => forgeAssignment(test, request, volunteer, 'HANDED_BACK')),
  ),

  takeOff('ASSIGNMENT_NOT_FOUND', 'it is another lead’s', async (test) => {
    const scene = await anAcceptedTask(test);
    return () => test.api.as(leadOf('Abbey Road')).takeOff(taskOf(scene).id);
  }),
  takeOff('ASSIGNMENT_NOT_LIVE', 'it was handed back', async (test) => {
    const scene = await anAcceptedTask(test);
    await done(scene.neighbour.handBack());
    return () => scene.lead.takeOff(taskOf(scene).id);
  }),
];

async function twoOffers(test: TestHouse) {
  const another = await aVolunteer(test);
  const scene = await aCalledRequest(test);
  await done(scene.neighbour.offer());
  await done(test.api.behind(await linkOf(test, scene.request.id, another)).offer());
  const { offers } = (await scene.lead.request(scene.request.id)) as Scene['request'];
  return offers.map(({ id: offerId }) => ({ lead: scene.lead, offerId })) as [
    { lead: Scene['lead']; offerId: string },
    { lead: Scene['lead']; offerId: string },
  ];
}
