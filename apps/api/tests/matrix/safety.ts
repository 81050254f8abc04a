import { anApplicant, guidanceNow } from '../applicants.ts';
import { ownLinkOf, someoneHandedIn } from '../handed-in.ts';
import type { TestHouse } from '../house.ts';
import type { Neighbour } from '../neighbour.ts';
import { coordinatorOf, deputyOf, leadOf, safeguardingLeadOf } from '../people.ts';
import { anAcceptedTask, done } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { aNeed, word } from './needs.ts';

/** What is worried about, and what is done about it; somebody paused, somebody removed. */
export async function keepSafe(test: TestHouse): Promise<[string, Neighbour][]> {
  const [reader, deputy, coordinator] = [
    safeguardingLeadOf('westminster'),
    deputyOf('westminster'),
    coordinatorOf('westminster'),
  ];
  const worry = () => ({ worry: word('Worry'), reach: word('Reach') });
  const scene = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(scene.lead.raise({ ...worry(), requestId: scene.request.id, volunteerId: scene.volunteer.id }));
  await done(scene.neighbour.press('raiseConcern', { ...worry(), atRisk: 'REQUESTER', dangerNow: true }));
  const { me } = await test.api.as(reader).ask<{ me: { id: string } }>('{ me { id } }');
  await done(test.api.as(coordinator).raise({ ...worry(), atRisk: 'LEAD', aboutStaffId: me.id }));
  await done(test.api.as(leadOf("Queen's Park", 'north-paddington')).raise(worry()));
  await done(test.api.as(reader).raise(worry()));
  const [first] = (await test.api.as(reader).concerns()).nodes;
  const concernId = first?.id ?? '';
  await done(test.api.as(reader).lookAtConcern(concernId));
  await done(test.api.as(deputy).press('noteConcern', { concernId, note: word('Noted') }));
  await done(test.api.as(deputy).lookAtConcern(concernId));
  await done(test.api.as(deputy).press('closeConcern', { concernId, outcome: 'HELP_GIVEN' }));
  for (const { id } of (await test.api.as(deputy).concerns()).nodes) await done(test.api.as(deputy).lookAtConcern(id));
  const theirs = safeguardingLeadOf('north-paddington');
  const [other] = (await test.api.as(theirs).concerns()).nodes;
  await done(test.api.as(theirs).lookAtConcern(other?.id ?? ''));
  return goneVolunteers(test);
}

/** Whoever may pauses one; a coordinator and a safeguarding lead remove one each. */
async function goneVolunteers(test: TestHouse): Promise<[string, Neighbour][]> {
  const [coordinator, reader] = [test.api.as(coordinatorOf('westminster')), test.api.as(safeguardingLeadOf('westminster'))];
  const paused = await anAcceptedTask(test, aNeed('Vincent Square'));
  for (const by of [paused.lead, coordinator, reader]) {
    await done(by.press('suspendVolunteer', { volunteerId: paused.volunteer.id, reason: 'PRECAUTION' }));
    await done(by.press('unsuspendVolunteer', { volunteerId: paused.volunteer.id }));
  }
  await done(paused.lead.press('suspendVolunteer', { volunteerId: paused.volunteer.id, reason: 'PRECAUTION' }));
  for (const by of [paused.lead, coordinator]) {
    const { id } = await aVolunteer(test);
    await done(by.changeVolunteer(id, { email: `${word('mail').toLowerCase()}@volunteers.example`, capacity: 2 }));
    await done(by.letLeave(id));
  }
  for (const by of [coordinator, reader])
    await done(by.press('removeVolunteer', { volunteerId: (await aVolunteer(test)).id, reason: 'CONDUCT' }));
  await onRecord(test);
  await signedUp(test);
  const there = await aVolunteer(test, { network: 'north-paddington' });
  await done(
    test.api.as(coordinatorOf('north-paddington')).press('removeVolunteer', { volunteerId: there.id, reason: 'UNSAFE' }),
  );
  const { bars } = await coordinator.ask<{ bars: { id: string }[] }>('{ bars { id } }');
  await done(coordinator.press('reviewBar', { barId: bars[0]?.id, keep: true }));
  return [['a volunteer who is paused', paused.neighbour]];
}

/** Who has signed up: taken on, turned away, and one who waits; by their lead and by a coordinator. */
async function signedUp(test: TestHouse): Promise<void> {
  for (const by of [leadOf('Vincent Square'), coordinatorOf('westminster')].map((person) => test.api.as(person))) {
    const reason = 'ENOUGH_VOLUNTEERS';
    await done(by.press('approveVolunteer', { volunteerId: (await anApplicant(test, { spendingCapPence: 1500 })).id }));
    await done(by.press('declineVolunteer', { volunteerId: (await anApplicant(test)).id, reason }));
  }
  await anApplicant(test);
  await handedIn(test);
}

/** Whom a group handed in: one who waits, and one who has said yes and is taken on. */
async function handedIn(test: TestHouse): Promise<void> {
  const agreed = await someoneHandedIn(test, { skills: 'flying' }); // a word that nobody knows: the report remarks on it
  await done(
    (await ownLinkOf(test, agreed.uuid)).press('agreeToVolunteer', { adult: true, guidanceId: await guidanceNow(test) }),
  );
  await done(test.api.as(coordinatorOf('westminster')).press('approveVolunteer', { volunteerId: agreed.id }));
  await someoneHandedIn(test);
}

/** What a volunteer has shown, and that they stay at home: by their lead and by a coordinator. */
async function onRecord(test: TestHouse): Promise<void> {
  for (const by of [leadOf('Vincent Square'), coordinatorOf('westminster')].map((person) => test.api.as(person))) {
    const { id: volunteerId } = await aVolunteer(test, { credentials: [] });
    const consent = { words: 'DBS_1', language: 'en' };
    const check = { volunteerId, kind: 'DBS_BASIC', seenOn: '2026-01-05', validUntil: '2029-01-05', consent };
    await done(by.press('recordCheck', check));
    await done(by.press('takeBackCheck', { volunteerId, kind: 'DBS_BASIC' }));
    await done(by.press('recordCheck', check));
    await done(by.press('setSelfIsolating', { volunteerId, selfIsolating: true, consent: { ...consent, words: 'ISOLATION_1' } }));
  }
}
