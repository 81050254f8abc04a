import { dbOf } from '../../src/platform/context.ts';
import { linkToken, sixDigits } from '../../src/platform/seal/index.ts';
import { keepCard } from '../../src/requests/contact-card.store.ts';
import { aNumber, anAsk, anOpenedPage } from '../asking.ts';
import { forge } from '../forged.ts';
import type { TestHouse } from '../house.ts';
import type { Neighbour } from '../neighbour.ts';
import { wardCalled } from '../people.ts';
import { aSubscription } from '../push-browsers.ts';
import { aCalledRequest, anAcceptedTask, anOfferedRequest, aProposedTask, done, linkOf, type Scene } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { aWeeklyMail } from '../weekly-mails.ts';
import { aNeed, anAskIn, word } from './needs.ts';

/** One request at each point of its way with a volunteer, in Vincent Square. */
export async function tasksOf(test: TestHouse): Promise<[string, Neighbour][]> {
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
  await done(started.neighbour.stop());
  await done(started.neighbour.start());
  await done(started.neighbour.look());
  await done(started.neighbour.call());
  const handedBack = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(handedBack.neighbour.handBack());
  const delivered = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(delivered.neighbour.press('deliver', { paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH' }));
  await done(delivered.neighbour.sayPaidBack());
  await delivered.lead.lookAtCard(delivered.request.id);
  await ofThemselves(test, accepted);
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

/** A volunteer sees what we hold about them, corrects it, and another one leaves. */
async function ofThemselves(test: TestHouse, { neighbour, lead, volunteer }: Scene): Promise<void> {
  await done(lead.lookAtVolunteer(volunteer.id));
  await done(neighbour.lookAtMyself());
  await done(neighbour.press('changeMyVolunteering', { capacity: 3, skillKeys: ['driving'] }));
  await done(neighbour.press('startMyPush', aSubscription()));
  await done(neighbour.press('startMyPush', aSubscription()));
  const [push] = (await neighbour.volunteering())?.pushes ?? [];
  await done(neighbour.press('stopMyPush', { pushId: push?.id }));
  const token = linkToken(test.house.ring, await aWeeklyMail(test, volunteer.uuid));
  await test.api.anyone().ask('query ($token: String!) { weeklyMail(token: $token) { networkName coming } }', { token });
  await done(test.api.anyone().press('stopWeeklyMail', { token }));
  await done(neighbour.askForCode());
  const { rows } = await test.db.query<{ id: string }>('select id from link_codes order by created_at desc limit 1');
  const code = sixDigits(test.house.ring, rows[0]?.id ?? '');
  await done(neighbour.press('changeMyContact', { code, phone: aNumber() }));
  const leaving = await anAcceptedTask(test, aNeed('Vincent Square'));
  await done(leaving.neighbour.leave());
}

/** Requests by the form, and those behind their private links. */
export async function requestersOf(test: TestHouse): Promise<[string, Neighbour][]> {
  const unopened = await anAsk(test, anAskIn('Vincent Square'));
  const open = await anOpenedPage(test, anAskIn('Vincent Square'));
  await done(open.requester.press('showMyDetails'));
  await done(open.requester.press('changeMyDetails', { note: word('Changed') }));
  await done(open.lead.lookAtDetails(open.id));
  await done(open.lead.press('recordNotice', { requestId: open.id, read: true }));
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
