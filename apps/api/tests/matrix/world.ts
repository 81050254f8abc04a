import { findVisitor } from '../../src/links/index.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { ANYONE } from '../../src/platform/actor.ts';
import { dbOf } from '../../src/platform/context.ts';
import { newSecret } from '../../src/platform/seal/index.ts';
import { findRequester } from '../../src/requesters/index.ts';
import { keepCard } from '../../src/requests/contact-card.store.ts';
import { findStaff } from '../../src/sessions/index.ts';
import type { Api } from '../api.ts';
import { anAsk, anOpenedPage } from '../asking.ts';
import { forge } from '../forged.ts';
import type { TestHouse } from '../house.ts';
import { A_NEED, Lead } from '../lead.ts';
import { Neighbour } from '../neighbour.ts';
import { coordinatorOf, deputyOf, EVERYBODY, leadOf, type Person, safeguardingLeadOf, wardCalled } from '../people.ts';
import {
  aCalledRequest,
  aClosedRequest,
  aDeliveredTask,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  followUpOf,
  linkOf,
} from '../scenes.ts';
import { sharedTextsOf, tokenIn } from '../shared.ts';
import { aVolunteer } from '../volunteers.ts';
import { openDoors } from './doors.ts';
import type { Listener } from './listener.ts';
import { addPostcodes, aNeed, aNeedNowhere, anAskIn, word } from './needs.ts';
import { makePrograms } from './programs.ts';
import { keepSafe } from './safety.ts';
import { keepStaff } from './staff.ts';
import type { Visitor } from './visitor.ts';

/** The API with a listener between it and everybody. `entering` is somebody on their way in: nobody we know until they are answered. */
export function heard(test: TestHouse, listener: Listener): TestHouse {
  const { api } = test;
  const heardApi = {
    as: (person: Person) => new Lead(listener.through(api.as(person).send, staffAt(test, person))),
    anyone: () => new Lead(listener.through(api.anyone().send, async () => ANYONE)),
    behind: (token: string, browser: string | null = newSecret()) =>
      new Neighbour(token, browser, listener.through(api.behind(token, browser).send, linkAt(test, token, browser))),
    entering: (person: Person) => new Lead(listener.through(api.anyone().send, staffAt(test, person))),
    find: api.find.bind(api),
    session: api.session.bind(api),
  };
  return { ...test, api: heardApi as unknown as Api };
}

const staffAt = (test: TestHouse, person: Person) => async (): Promise<Actor> =>
  ((await findStaff(test.house, await test.api.session(person))) as { actor: Actor }).actor;

const linkAt = (test: TestHouse, token: string, browser: string | null) => async (): Promise<Actor> => {
  const found = (await findVisitor(test.house, token, browser)) ?? (await findRequester(test.house, token, browser));
  return found === null || found === 'LINK_EXPIRED' || 'code' in found ? ANYONE : found.actor;
};

/** Signs everybody in while they still have the names that the tests know them by. */
export async function signEverybodyIn(test: TestHouse): Promise<void> {
  for (const person of EVERYBODY) await test.api.session(person);
}

/** Everything that happens in a network, in both of them, in every state that a request can be met in; and everybody who has a browser in it. */
export async function makeWorld(test: TestHouse, unheard: TestHouse): Promise<{ visitors: Visitor[]; sharedToken: string }> {
  // Nobody is on duty in Queen's Park: its requests are dealt with next door.
  await test.db.query('delete from duties where ward_code = $1', [wardCalled("Queen's Park")]);
  await addPostcodes(test);
  const staff = [
    ['its ward lead', leadOf("Queen's Park")],
    ['the lead next door', leadOf('Harrow Road')],
    ['another ward lead', leadOf('Vincent Square')],
    ['its coordinator', coordinatorOf('westminster')],
    ['its safeguarding lead', safeguardingLeadOf('westminster')],
    ['its safeguarding deputy', deputyOf('westminster')],
    ['same ward, other network', leadOf("Queen's Park", 'north-paddington')],
    ['coordinator of the other network', coordinatorOf('north-paddington')],
  ] as const;
  const neighbours = [...(await tasksOf(test)), ...(await requestersOf(test))];
  await workOfEverybody(test);
  neighbours.push(...(await keepSafe(test)));
  await keepStaff(test);
  await openDoors(test, neighbours);
  const programs = await makePrograms(test, unheard);
  const { shared } = await endings(test);
  const visitors = [
    ...staff.map(([name, person]) => ({ name, send: unheard.api.as(person).send, who: staffAt(test, person) })),
    ...neighbours.map(([name, { token, browser }]) => ({
      name,
      send: unheard.api.behind(token, browser).send,
      who: linkAt(test, token, browser),
    })),
    ...programs,
    { name: 'anyone', send: unheard.api.anyone().send, who: async () => ANYONE },
  ];
  await addWhatOthersMake(test);
  return { visitors, sharedToken: shared };
}

/** A week in which somebody looked much, which a worker would find; and a passkey each, which a browser would make. */
async function addWhatOthersMake({ db }: TestHouse): Promise<void> {
  await db.query(`insert into look_reports (network_id, week, made_at) select id, date '2026-11-09', now() from networks`);
  await db.query(`insert into unusual_looks (network_id, id, week, staff_id, reason, looks, records)
    select distinct on (network_id) network_id, gen_random_uuid(), date '2026-11-09', staff_id, 'MANY_IN_A_DAY', 40, 12 from staff_wards order by 1, staff_id`);
  await db.query(`insert into passkeys (network_id, id, staff_id, credential_id, public_key, counter, transports, name, created_at, last_used_at)
    select network_id, gen_random_uuid(), id, id::text::bytea, 'key', 0, '{}', 'My phone', now(), date_trunc('hour', now()) from staff`);
}

/** One request at each point of its way with a volunteer, in Vincent Square. */
async function tasksOf(test: TestHouse): Promise<[string, Neighbour][]> {
  const called = await aCalledRequest(test, aNeed('Vincent Square'));
  await called.neighbour.task();
  const unbound = await aCalledRequest(test, aNeed('Vincent Square'));
  const offered = await anOfferedRequest(test, aNeed('Vincent Square'));
  const proposed = await aProposedTask(test, aNeed('Vincent Square'));
  // Bound by a button pressed before the lead chose them.
  const chosen = await anOfferedRequest(test, aNeed('Vincent Square'));
  await done(chosen.neighbour.withdraw());
  await done(chosen.lead.assign(chosen.request.id, chosen.volunteer.id));
  const again = await anOfferedRequest(test, aNeed('Vincent Square'));
  await done(again.neighbour.withdraw());
  await done(again.lead.assign(again.request.id, again.volunteer.id));
  await done(again.neighbour.accept());
  const accepted = await anAcceptedTask(test, aNeed('Vincent Square'));
  const started = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(started.neighbour.start());
  await done(started.neighbour.look());
  const handedBack = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(handedBack.neighbour.handBack());
  const delivered = await aDeliveredTask(test, aNeed('Vincent Square'));
  await delivered.lead.lookAtCard(delivered.request.id);
  const bound = test.api.behind(accepted.neighbour.token);
  return [
    ['a volunteer who was asked', called.neighbour],
    ['a volunteer’s link in no browser yet', unbound.neighbour],
    ['a volunteer who offered', offered.neighbour],
    ['a volunteer proposed to', proposed.neighbour],
    ['a volunteer chosen again', chosen.neighbour],
    ['a volunteer who said yes', accepted.neighbour],
    ['a volunteer on the way', started.neighbour],
    ['a volunteer who handed back', handedBack.neighbour],
    ['a volunteer who has done it', delivered.neighbour],
    ['their link in another browser', bound],
  ];
}

/** Requests by the form, and those behind their private links. */
async function requestersOf(test: TestHouse): Promise<[string, Neighbour][]> {
  const unopened = await anAsk(test, anAskIn('Vincent Square'));
  const open = await anOpenedPage(test, anAskIn('Vincent Square'));
  await done(open.requester.press('showMyDetails'));
  await done(open.requester.press('changeMyDetails', { note: word('Changed') }));
  await done(open.lead.lookAtDetails(open.id));
  await done(open.lead.confirm(open.id));
  const answered = await anOpenedPage(test, anAskIn('Vincent Square'));
  await done(answered.lead.confirm(answered.id));
  const helper = await aVolunteer(test);
  await done(answered.lead.assign(answered.id, helper.id));
  const volunteer = test.api.behind(await linkOf(test, answered.id, helper));
  await done(volunteer.accept());
  await done(answered.requester.press('showMyDetails'));
  await done(answered.lead.letBackIn(unopened.id));
  const after = await anOpenedPage(test, anAskIn('Vincent Square'));
  await done(after.lead.confirm(after.id));
  const other = await aVolunteer(test);
  await done(after.lead.assign(after.id, other.id));
  const theirs = test.api.behind(await linkOf(test, after.id, other));
  await done(theirs.accept());
  await done(theirs.deliver());
  await done(after.requester.press('showMyDetails'));
  const gone = await anOpenedPage(test, anAskIn('Vincent Square'));
  await done(gone.requester.press('forgetMe'));
  // What no ending of the product leaves: details and a card of a request that is over. Only the guards are left to hide them.
  const left = await anOpenedPage(test, anAskIn('Vincent Square'));
  await dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction((tx) =>
    keepCard(tx, { id: left.id.slice(4), deliveredAt: null } as never),
  );
  const { ward, by } = { ward: wardCalled('Vincent Square'), by: null };
  await forge(test, left.id, { status: 'CANCELLED', ward, handledBy: ward, takenBy: by });
  return [
    ['whoever asked, over with something left', left.requester],
    ['a private link in no browser yet', unopened.requester],
    ['whoever asked, waiting', open.requester],
    ['whoever asked, with somebody coming', answered.requester],
    ['whoever asked, after it was done', after.requester],
    ['whoever asked, forgotten', gone.requester],
  ];
}

const nextYear = () => `${new Date().getFullYear() + 1}-02-01`;

/** What leads and coordinators press, each near to the request in every way they can be. */
async function workOfEverybody(test: TestHouse): Promise<void> {
  const [its, nextDoor, its2] = [leadOf("Queen's Park"), leadOf('Harrow Road'), coordinatorOf('westminster')];
  for (const person of [its, nextDoor, its2]) {
    const lead = test.api.as(person);
    const taken = await done(test.api.as(its).take({ ...aNeed("Queen's Park"), places: 2 }));
    const id = (taken.request as { id: string }).id;
    await done(lead.lookAtDetails(id));
    await done(lead.changeDetails(id, { note: word('Corrected') }));
    const helper = await aVolunteer(test, { ward: "Queen's Park" });
    await done(lead.callOut(id));
    const neighbour = test.api.behind(await linkOf(test, id, helper));
    await done(neighbour.offer());
    const withOffer = await lead.request(id);
    await done(lead.choose(withOffer?.offers[0]?.id as string));
    const second = await aVolunteer(test, { ward: person === nextDoor ? 'Harrow Road' : "Queen's Park" });
    await done(lead.assign(id, second.id));
    await done(lead.lookAtVolunteer(person === nextDoor ? second.id : helper.id));
    const now = await lead.request(id);
    await done(lead.takeOff(now?.assignments.find(({ status }) => status === 'PROPOSED')?.id as string));
    await done(lead.press('lowerPlaces', { requestId: id, places: 1 }));
    await done(neighbour.deliver());
    await done(lead.lookAtCard(id));
    await done(lead.followUp(followUpOf((await lead.request(id)) as never, 'REQUESTER'), 'WENT_WELL'));
  }
  const skilled = await test.api.as(its2).taken({ ...aNeed("Queen's Park"), skillKeys: ['driving'], neededBy: nextYear() });
  await aVolunteer(test, { ward: "Queen's Park", skillKeys: ['driving'] });
  await done(test.api.as(its2).callOut(skilled.id));
  await done(test.api.as(its2).press('placePostcode', { postcode: 'W10 4HU' }));
  await done(test.api.as(its2).press('changePageLanguage', { pageLanguage: 'en' }));
  const busy = await aVolunteer(test, { ward: "Queen's Park", onDuty: false });
  const over = await done(test.api.as(its2).take(aNeed("Queen's Park")));
  await done(test.api.as(its2).assign((over.request as { id: string }).id, busy.id, ['OFF_DUTY']));
  const there = test.api.as(leadOf("Queen's Park", 'north-paddington'));
  const request = await there.taken({ ...aNeed("Queen's Park"), places: 3 });
  const volunteer = await aVolunteer(test, { network: 'north-paddington' });
  await done(there.assign(request.id, volunteer.id));
  await done(there.lookAtDetails(request.id));
}

/** Requests with no ward yet, by the form and by telephone; and one of every ending. */
async function endings(test: TestHouse): Promise<{ shared: string }> {
  const lead = test.api.as(leadOf('Vincent Square'));
  const typed = await lead.taken(aNeedNowhere());
  await done(lead.lookAtDetails(typed.id));
  await anAsk(test, { ...anAskIn('Vincent Square'), ...aNeedNowhere() }).catch(() => null);
  await done(lead.cancel((await lead.taken(aNeedNowhere())).id));
  const placed = await lead.taken(aNeedNowhere());
  await done(lead.place(placed.id, wardCalled('Vincent Square')));
  const [kept, same] = [await lead.taken(aNeed('Vincent Square')), await lead.taken(aNeed('Vincent Square'))];
  await done(lead.duplicate(same.id, kept.id));
  await done(lead.unmet((await lead.taken(aNeed('Vincent Square'))).id));
  await done(lead.cancel((await lead.taken(aNeed('Vincent Square'))).id));
  await aClosedRequest(test, aNeed('Vincent Square'));
  const more = await aDeliveredTask(test, aNeed('Vincent Square'));
  const next = { categoryKey: 'shopping', way: 'IN_PERSON', note: word('Again'), urgency: 'TODAY', consent: A_NEED.consent };
  await done(more.lead.followUp(followUpOf(more.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next }));
  const offered = await anOfferedRequest(test, aNeed('Vincent Square'));
  const shared = tokenIn(await sharedTextsOf(offered));
  const withdrawn = await anOfferedRequest(test, aNeed('Vincent Square'));
  await done(withdrawn.neighbour.withdraw());
  const declined = await aProposedTask(test, aNeed('Vincent Square'));
  await done(declined.neighbour.decline());
  return { shared };
}
