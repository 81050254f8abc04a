import { newSecret } from '../../src/platform/seal/index.ts';
import { anAsk } from '../asking.ts';
import { anAskingService, inDays } from '../asks.ts';
import { aClient } from '../clients.ts';
import type { TestHouse } from '../house.ts';
import type { Lead } from '../lead.ts';
import { somebodyListed } from '../listed.ts';
import type { Neighbour } from '../neighbour.ts';
import { requestOf, type SeenReferral } from '../payload.ts';
import { coordinatorOf, leadOf, type Person } from '../people.ts';
import { aFoodBank, anOpenDoor, aYes, mailedLinkOf } from '../referrals.ts';
import { aPerson, aReferrer, requestBehind, tokenOf } from '../referrals-in.ts';
import { done, linkOf, raw } from '../scenes.ts';
import { aMember } from '../staff-rows.ts';
import { aVolunteer } from '../volunteers.ts';
import { aNeed, aNeedNowhere, anAskIn, word } from './needs.ts';

const EVERYTHING = [
  ...[
    'calledName',
    'phone',
    'email',
    'postcode',
    'address',
    'safeContact',
    'language',
    'note',
    'householdSize',
    'diet',
    'allergies',
  ],
] as never[];

/** Refers a need to a service that needs to know everything, with a yes to everything. */
async function refer(lead: Lead, requestId: string, serviceId: string): Promise<SeenReferral> {
  await done(lead.press('draftReferral', { requestId, serviceId, purpose: 'ARRANGE' }));
  const asked = { householdSize: word('Household'), diet: word('Diet'), allergies: word('Allergy') };
  const { referral } = await done(
    lead.press('sendReferral', { requestId, serviceId, consent: aYes({ fields: EVERYTHING }), ...asked }),
  );
  return referral as SeenReferral;
}

/** Referrals at every point of their way, of requests in every ward's reach; to a program, and to services that take them by mail. Answers whoever is behind a mailed link. */
export async function referralsOf(
  test: TestHouse,
): Promise<{ receivers: [string, Neighbour][]; keys: [string, string][]; person: Person }> {
  const bank = await aFoodBank(test, { fields: EVERYTHING });
  const its = test.api.as(leadOf("Queen's Park"));
  const far = test.api.as(leadOf('Vincent Square'));
  const { program, key } = await aProgram(test, bank.organizationId);
  const taken = async () => (await its.taken(aNeed("Queen's Park"))).id;
  const [waits, accepted, started, completed, declined] = [
    await refer(its, await taken(), bank.serviceId),
    await refer(its, await taken(), bank.serviceId),
    await refer(its, await taken(), bank.serviceId),
    await refer(its, await taken(), bank.serviceId),
    await refer(its, await taken(), bank.serviceId),
  ];
  // Taken back by each who may: the lead next door who deals with it, whoever typed what has no ward, a coordinator.
  const nowhere = await refer(far, (await far.taken(aNeedNowhere())).id, bank.serviceId);
  await done(far.press('withdrawReferral', { referralId: nowhere.id }));
  await refer(far, (await far.taken(aNeedNowhere())).id, bank.serviceId);
  for (const person of [leadOf('Harrow Road'), coordinatorOf('westminster')]) {
    const { id } = await refer(its, await taken(), bank.serviceId);
    await done(test.api.as(person).press('withdrawReferral', { referralId: id }));
  }
  const referrer = await toUs(test, program, its);
  await asksFor(test, program, its, bank);
  await twoServices(test, its, program, bank.serviceId, await taken());
  const byForm = await anAsk(test, anAskIn('Vincent Square'));
  await done(far.confirm(byForm.id));
  const { id: withMail } = await refer(far, byForm.id, bank.serviceId);
  await done(program.press('openReferral', { referralId: withMail }));
  const withdrawn = await refer(far, (await far.taken(aNeed('Vincent Square'))).id, bank.serviceId);
  await done(program.press('acknowledgeReferral', { referralId: accepted.id }));
  await done(program.press('openReferral', { referralId: waits.id }));
  await done(program.press('waitlistReferral', { referralId: waits.id, waitingDays: 9 }));
  for (const { id } of [accepted, started, completed]) await done(program.press('acceptReferral', { referralId: id }));
  for (const { id } of [started, completed]) await done(program.press('startReferral', { referralId: id }));
  await done(program.press('completeReferral', { referralId: completed.id }));
  await done(program.press('declineReferral', { referralId: declined.id, reason: 'OUT_OF_AREA' }));
  await done(far.press('withdrawReferral', { referralId: withdrawn.id }));
  await test.db.query('update referrals set chased_at = now() where id = $1', [waits.id.slice(4)]);
  const reader = await aProgram(test, bank.organizationId, ['REFERRALS_READ']);
  const keys: [string, string][] = [
    ['a partner’s program with referrals', key],
    ['a partner’s program that reads referrals', reader.key],
  ];
  const person = await atHand(test, bank, its, taken);
  return { receivers: [...(await byMail(test, its, taken)), ['a referrer’s link', referrer]], keys, person };
}

/** Somebody who works there does with referrals what its program does, keeps its programs, says that there is room, and reads their own account. */
async function atHand(
  test: TestHouse,
  { serviceId, organizationId }: { serviceId: string; organizationId: string },
  its: Lead,
  taken: () => Promise<string>,
): Promise<Person> {
  const person = await aMember(test, 'PARTNER', { organizationId });
  await test.api.session(person); // while they still have the name that the tests know them by
  const there = test.api.as(person);
  const [one, other] = [await refer(its, await taken(), serviceId), await refer(its, await taken(), serviceId)];
  await done(there.press('openReferral', { referralId: one.id }));
  await done(there.press('acknowledgeReferral', { referralId: other.id }));
  await done(there.press('waitlistReferral', { referralId: one.id, waitingDays: 3 }));
  for (const press of ['acceptReferral', 'startReferral', 'completeReferral'])
    await done(there.press(press, { referralId: one.id }));
  await done(there.press('declineReferral', { referralId: other.id, reason: 'NO_CAPACITY' }));
  await done(there.press('assureService', { serviceId, capacity: 'OPEN' }));
  const said = { name: 'Another program of ours', kind: 'PARTNER', wardCodes: [], scopes: ['REFERRALS_READ'], days: 30 };
  const { client } = await done(there.press('makeApiClient', said));
  const clientId = client?.id ?? '';
  await done(there.press('rotateApiKey', { clientId, days: 30, overlapDays: 1 }));
  const { webhook } = await done(there.press('addWebhook', { clientId, url: 'https://hooks.food.example/people' }));
  const of = { webhookId: webhook?.id };
  await done(there.press('rotateWebhookSecret', { ...of, overlapHours: 1 }));
  const { delivery } = await done(there.press('pingWebhook', of));
  await test.db.query('update webhook_deliveries set delivered_at = now() where id = $1', [raw(delivery?.id ?? '')]);
  await done(there.press('redeliverWebhook', { deliveryId: delivery?.id }));
  await done(there.press('changeWebhook', { ...of, live: true }));
  await done(there.press('showOwnContact', {}));
  await done(there.press('changeOwnName', { displayName: person.displayName }));
  return person;
}

/** What an organisation brings to us, by its program and by a link, in every reach; one is taken back. Answers who is behind the link. */
async function toUs(test: TestHouse, program: Lead, its: Lead): Promise<Neighbour> {
  const aPersonIn = (ward: Parameters<typeof anAskIn>[0]) => {
    const { onBehalf: _, ...said } = anAskIn(ward);
    return { ...aPerson(), ...said };
  };
  const coordinator = test.api.as(coordinatorOf('westminster'));
  const organizationId = await aReferrer(test);
  const { link } = await done(coordinator.press('makeReferrerLink', { organizationId, days: 30 }));
  const other = await done(coordinator.press('makeReferrerLink', { organizationId, days: 30 }));
  await done(coordinator.press('revokeReferrerLink', { referrerLinkId: (other.link as unknown as { id: string }).id }));
  const referrer = test.api.behind(tokenOf(test, (link as unknown as { id: string }).id));
  for (const side of [program, referrer]) {
    for (const ward of ["Queen's Park", 'Vincent Square', "Queen's Park"] as const) {
      const { referralIn } = await done(side.press('createReferral', aPersonIn(ward)));
      if (ward === 'Vincent Square') await done(side.press('withdrawReferral', { referralId: referralIn?.id }));
      else await done(its.confirm(await requestBehind(test, { id: referralIn?.id ?? '' })));
    }
  }
  // One in no ward that is known, one whose number stands in another, one that we could not help; one is under way.
  const { onBehalf: _, ...nowhere } = aNeedNowhere();
  await done(program.press('createReferral', { ...aPerson(), ...nowhere }));
  const { calledName: name, safeContact: safe_contact, phone, postcode, address } = aNeed("Queen's Park");
  await somebodyListed(test, { name, phone, postcode, address, safe_contact });
  const there = aNeed("Queen's Park");
  await its.taken(there);
  const { referralIn } = await done(
    program.press('createReferral', { ...aPerson(), ...aPersonIn("Queen's Park"), phone: there.phone }),
  );
  const second = await done(program.press('createReferral', aPersonIn("Queen's Park")));
  await done(its.unmet(await requestBehind(test, { id: second.referralIn?.id ?? '' })));
  await test.db.query(`update referrals_in set status = 'STARTED', accepted_at = now(), started_at = now() where id = $1`, [
    referralIn?.id.slice(4),
  ]);
  await referrer.send('query ($token: String!) { referrerDoor(token: $token) { networkName organizationName pageLanguage } }', {
    token: referrer.token,
  });
  return referrer;
}

/** Its program, a lead and a coordinator ask for volunteers at its places, once where no ward is known. */
async function asksFor(test: TestHouse, program: Lead, its: Lead, bank: { organizationId: string }): Promise<void> {
  const postcodes = [aNeed("Queen's Park"), aNeedNowhere(), aNeed('Vincent Square')].map(({ postcode }) => String(postcode));
  const serviceId = await anAskingService(test, bank.organizationId, postcodes);
  const input = { serviceId, categoryKey: 'shopping', skillKeys: ['driving'], day: inDays(3), places: 2 };
  for (const postcode of postcodes) await done(program.press('askForVolunteers', { ...input, postcode }));
  const { request: over } = await done(test.api.as(coordinatorOf('westminster')).press('askForVolunteers', input));
  await done(its.cancel(over?.id ?? ''));
  const { id } = requestOf(await its.press('askForVolunteers', input));
  const helper = await aVolunteer(test, { ward: "Queen's Park" });
  await done(its.assign(id, helper.id));
  const page = test.api.behind(await linkOf(test, id, helper));
  await done(page.accept());
  await page.task();
}

/** One service has started and the other is still to answer: the lead says when our own support ends. */
async function twoServices(test: TestHouse, its: Lead, program: Lead, serviceId: string, requestId: string): Promise<void> {
  const other = await aFoodBank(test, { fields: EVERYTHING });
  const { id: referralId } = await refer(its, requestId, serviceId);
  await refer(its, requestId, other.serviceId);
  await done(program.press('acceptReferral', { referralId }));
  await done(program.press('startReferral', { referralId }));
  await done(its.press('referRequest', { requestId }));
}

/** The program of an organisation, heard as everybody is. */
async function aProgram(
  test: TestHouse,
  organizationId: string,
  scopes = ['REFERRALS_READ', 'REFERRALS_WRITE'],
): Promise<{ program: Lead; key: string }> {
  const said = { name: 'A food bank that answers', kind: 'PARTNER', wardCodes: [], organizationId };
  const { key } = await aClient(test, { ...said, scopes });
  return { program: test.api.program(key), key };
}

async function byMail(test: TestHouse, its: Lead, taken: () => Promise<string>): Promise<[string, Neighbour][]> {
  const { serviceId } = await aFoodBank(test, { fields: EVERYTHING, email: 'inbox@receiver.example' });
  const [sent, other] = [await refer(its, await taken(), serviceId), await refer(its, await taken(), serviceId)];
  const [token, unopened] = [await mailedLinkOf(test, sent), await mailedLinkOf(test, other)];
  const open = await anOpenDoor(test, token);
  await done(open.press('openReferral', { referralId: sent.id }));
  await open.send('query ($token: String!) { referralDoor(token: $token) { networkName pageLanguage open } }', { token });
  return [
    ['a service behind a mailed link', open],
    ['a mailed link in no browser yet', test.api.behind(unopened, newSecret())],
  ];
}
