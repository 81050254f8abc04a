import { anAsk } from '../asking.ts';
import type { TestHouse } from '../house.ts';
import { A_NEED } from '../lead.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { aClosedRequest, aDeliveredTask, anOfferedRequest, aProposedTask, done, followUpOf, linkOf, raw } from '../scenes.ts';
import { sharedTextsOf, tokenIn } from '../shared.ts';
import { aVolunteer } from '../volunteers.ts';
import { aNeed, aNeedNowhere, anAskIn, word } from './needs.ts';

const nextYear = () => `${new Date().getFullYear() + 1}-02-01`;

/** What leads and coordinators press, each near to the request in every way they can be. */
export async function workOfEverybody(test: TestHouse): Promise<void> {
  const [its, nextDoor, its2] = [leadOf("Queen's Park"), leadOf('Harrow Road'), coordinatorOf('westminster')];
  for (const person of [its, nextDoor, its2]) {
    const lead = test.api.as(person);
    const taken = await done(test.api.as(its).take({ ...aNeed("Queen's Park"), places: 2 }));
    const id = (taken.request as { id: string }).id;
    await done(lead.lookAtDetails(id));
    await done(lead.press('recordNotice', { requestId: id, read: true }));
    await done(lead.changeDetails(id, { note: word('Corrected') }));
    const helper = await aVolunteer(test, { ward: "Queen's Park" });
    await done(lead.callOut(id));
    await done(lead.press('changeWaves', { requestId: id, waitMinutes: 60 }));
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
  await comeTooLate(test);
  await done(test.api.as(its2).press('changeWaves', { requestId: skilled.id, paused: true }));
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

/** Somebody was faster, and another call-out is still out. */
async function comeTooLate(test: TestHouse): Promise<void> {
  const lead = test.api.as(coordinatorOf('westminster'));
  const [late, faster] = [await aVolunteer(test, { ward: "Queen's Park" }), await aVolunteer(test, { ward: "Queen's Park" })];
  const { id } = await lead.taken(aNeed("Queen's Park"));
  await done(lead.callOut(id));
  await done(test.api.behind(await linkOf(test, id, faster)).offer());
  await done(lead.choose((await lead.request(id))?.offers[0]?.id as string));
  const page = test.api.behind(await linkOf(test, id, late));
  await page.task();
  await done(page.press('openAnother'));
}

/** Requests with no ward yet, by the form and by telephone; and one of every ending. */
export async function endings(test: TestHouse): Promise<{ shared: string }> {
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
  const asked = await aDeliveredTask(test, { ...aNeed('Vincent Square'), onBehalf: null }); // the telephone is their own
  const followUpId = followUpOf(asked.request, 'REQUESTER');
  await done(asked.lead.press('askHowItWent', { followUpId, safeByText: true }));
  await test.db.query(`update follow_ups set text_said = 'NO' where id = $1`, [raw(followUpId)]); // as a telephone would
  const offered = await anOfferedRequest(test, aNeed('Vincent Square'));
  const shared = tokenIn(await sharedTextsOf(offered));
  const withdrawn = await anOfferedRequest(test, aNeed('Vincent Square'));
  await done(withdrawn.neighbour.withdraw());
  const declined = await aProposedTask(test, aNeed('Vincent Square'));
  await done(declined.neighbour.decline());
  return { shared };
}
