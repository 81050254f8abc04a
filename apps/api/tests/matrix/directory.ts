import type { TestHouse } from '../house.ts';
import { coordinatorOf, leadOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { AN_ENTRY, anEntry, entryToken } from '../services.ts';
import { aNeed, word } from './needs.ts';

const OWN_ENTRY = `query ($token: String!) { ownEntry(token: $token) { name organizationName networkName description phone status capacity waitingDays
  assuredOn stale example hours { days opensAt closesAt } } }`;
const WHOLE = {
  ...{ alert: 'Ring first', eligibility: 'Anybody', minimumAge: 18, maximumAge: 99, fees: '£2', address: '1 Example Street' },
  ...{
    everywhere: false,
    wardCodes: [wardCalled("Queen's Park")],
    city: 'London',
    placePostcode: 'SW1V 3LX',
    accessibility: 'Ramp',
    takesReferrals: 'EMAIL',
    referralEmail: 'refer@friends.example',
  },
};

/** Entries in both networks: written down, confirmed, asked about, kept fresh by their services; and people told of them, as an ending and beside other help. */
export async function keepDirectory(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const) {
    const coordinator = test.api.as(coordinatorOf(network));
    const serviceId = await anEntry(test, { ...WHOLE, organizationName: `Friends in ${network}` }, network);
    await test.db.query(
      'insert into service_costs (id, service_id, option, pence, description) values (gen_random_uuid(), $1, $2, 200, $3)',
      [...[serviceId.slice('svc_'.length), 'A visit', 'Or what you can']],
    );
    await test.db.query(`update service_places set name = 'Hall'`);
    await test.db.query(`update organizations set email = 'hello@friends.example', phone = '+442079460304'`);
    await done(
      coordinator.press('changeService', { serviceId, ...AN_ENTRY, ...WHOLE, organizationName: `Friends in ${network}` }),
    );
    await test.db.query(
      `insert into service_schedules (id, service_id, freq, bymonthday, opens_at, closes_at) values (gen_random_uuid(), $1, 'MONTHLY', '15', '09:00', '10:00')`,
      [serviceId.slice('svc_'.length)],
    );
    await done(coordinator.press('assureService', { serviceId, capacity: 'WAITING_LIST', waitingDays: 5 }));
    await done(coordinator.press('askService', { serviceId }));
    const anyone = test.api.anyone();
    const token = await entryToken(test, serviceId);
    await anyone.ask(OWN_ENTRY, { token });
    await done(anyone.press('confirmEntry', { token, capacity: 'WAITING_LIST', waitingDays: 6 }));
    await done(anyone.press('correctEntry', { token, description: 'Food.', phone: '020 7946 0303', hours: AN_ENTRY.hours }));
    const closing = await anEntry(test, { name: 'Closing' }, network);
    await done(coordinator.press('askService', { serviceId: closing }));
    await done(anyone.press('closeEntry', { token: await entryToken(test, closing) }));
    await tellOf(test, serviceId, network);
  }
}

async function tellOf(test: TestHouse, service: string, network: 'westminster' | 'north-paddington'): Promise<void> {
  for (const by of [leadOf("Queen's Park", network), coordinatorOf(network)]) {
    const lead = test.api.as(by);
    // Who asked for another is not mailed to: the address would be the asker's.
    const { id: requestId } = await lead.taken({ ...aNeed("Queen's Park"), onBehalf: null });
    const email = `${word('mail').toLowerCase()}@asked.example`;
    await done(lead.press('changeRequestDetails', { requestId, purpose: 'CALL_BACK', email }));
    await done(lead.press('tellOfServices', { requestId, serviceIds: [service], way: 'EMAIL', safeByEmail: true }));
    await test.db.query(`update outbox set done_at = now() where type = 'signposting.mail'`);
    await done(lead.press('signpostRequest', { requestId }));
    const { id: going } = await lead.taken(aNeed("Queen's Park"));
    await done(lead.press('tellOfServices', { requestId: going, serviceIds: [service], way: 'LETTER' }));
  }
}
