import { FREE_TIMES } from '@wardwise/domain';
import { findApiClient } from '../../src/clients/index.ts';
import { findVisitor } from '../../src/links/index.ts';
import { type Actor, ANYONE } from '../../src/platform/actor.ts';
import { newSecret } from '../../src/platform/seal/index.ts';
import { findReceiver, findReferrer } from '../../src/referrals/index.ts';
import { findRequester } from '../../src/requesters/index.ts';
import { findStaff } from '../../src/sessions/index.ts';
import type { Api } from '../api.ts';
import type { TestHouse } from '../house.ts';
import { Lead } from '../lead.ts';
import { Neighbour } from '../neighbour.ts';
import { coordinatorOf, deputyOf, EVERYBODY, leadOf, type Person, safeguardingLeadOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import { arrangementsOf } from './arrangements.ts';
import { keepDirectory } from './directory.ts';
import { openDoors } from './doors.ts';
import { callsOf } from './interpreting.ts';
import type { Listener } from './listener.ts';
import { addPostcodes } from './needs.ts';
import { requestersOf, tasksOf } from './neighbours.ts';
import { atThePhoneDesk } from './phone-desk.ts';
import { makePrograms } from './programs.ts';
import { referralsOf } from './referrals.ts';
import { keepSafe } from './safety.ts';
import { keepStaff } from './staff.ts';
import type { Visitor } from './visitor.ts';
import { endings, workOfEverybody } from './work.ts';

/** The API with a listener between it and everybody. `entering` is somebody on their way in: nobody we know until they are answered. */
export function heard(test: TestHouse, listener: Listener): TestHouse {
  const { api } = test;
  const heardApi = {
    as: (person: Person) => new Lead(listener.through(api.as(person).send, staffAt(test, person))),
    program: (key: string) =>
      new Lead(listener.through(api.program(key).send, async () => (await findApiClient(test.house, key)) ?? ANYONE)),
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
  const receiver = found === null ? await findReceiver(test.house, token, browser) : null;
  if (receiver && receiver !== 'LINK_EXPIRED') return receiver.actor ?? ANYONE;
  const referrer = found === null && receiver === null ? await findReferrer(test.house, token) : null;
  if (referrer && referrer !== 'LINK_EXPIRED') return referrer.actor;
  return found === null || found === 'LINK_EXPIRED' || 'code' in found ? ANYONE : found.actor;
};

/** Signs everybody in while they still have the names that the tests know them by. */
export async function signEverybodyIn(test: TestHouse): Promise<void> {
  for (const person of EVERYBODY) await test.api.session(person);
}

/** Everything that happens in a network, in both of them, in every state that a request can be met in; and everybody who has a browser in it. */
export async function makeWorld(test: TestHouse, unheard: TestHouse): Promise<{ visitors: Visitor[]; sharedToken: string }> {
  test.house.textsToken = 'where-texts-are-sent-1f9c3d7b';
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
  await atThePhoneDesk(test);
  neighbours.push(...(await keepSafe(test)));
  await keepStaff(test);
  const { receivers, keys, person } = await referralsOf(test);
  await arrangementsOf(test);
  neighbours.push(...(await callsOf(test)));
  await keepSources(test);
  await openDoors(test, neighbours);
  const programs = await makePrograms(test, unheard);
  await keepDirectory(test);
  const { shared } = await endings(test);
  const visitors = [
    ...staff.map(([name, person]) => ({ name, send: unheard.api.as(person).send, who: staffAt(test, person) })),
    ...[...neighbours, ...receivers].map(([name, { token, browser }]) => ({
      name,
      send: unheard.api.behind(token, browser).send,
      who: linkAt(test, token, browser),
    })),
    ...programs,
    ...keys.map(([name, key]) => ({
      name,
      send: unheard.api.program(key).send,
      who: async () => (await findApiClient(test.house, key)) ?? ANYONE,
    })),
    { name: 'somebody of a partner', send: unheard.api.as(person).send, who: staffAt(test, person) },
    { name: 'anyone', send: unheard.api.anyone().send, who: async () => ANYONE },
  ];
  await addWhatOthersMake(test);
  return { visitors, sharedToken: shared };
}

/** A coordinator names a feed, and has it read again. */
async function keepSources({ api }: TestHouse): Promise<void> {
  const olivia = api.as(coordinatorOf('westminster'));
  const { source } = await done(olivia.press('addDirectorySource', { address: 'https://feed.example' }));
  await done(olivia.press('readDirectorySource', { sourceId: source?.id, goOn: false }));
}

/** A week in which somebody looked much, hours in which it is quiet, a call-out with nobody left to ask, a round that fails and a mail that was given up, which a worker would find; and a passkey each, which a browser would make. */
async function addWhatOthersMake({ db }: TestHouse): Promise<void> {
  await db.query(
    'update volunteers set free_times = $1, quiet_from = 22, quiet_until = 7, texts = true, text_trouble = $2 where ward_code is not null',
    [FREE_TIMES, 'PHONE_NOT_REACHED'],
  );
  await db.query(`update networks set quiet_from = (hour + 23) % 24, quiet_until = (hour + 3) % 24
    from (select extract(hour from now() at time zone 'Europe/London')::int as hour) now`);
  await db.query(`update call_outs set next_wave_at = null, nobody_left_at = now()
    where id in (select distinct on (network_id) id from call_outs where next_wave_at is not null order by network_id, created_at)`);
  await db.query(`insert into look_reports (network_id, week, made_at) select id, date '2026-11-09', now() from networks`);
  await db.query(`insert into unusual_looks (network_id, id, week, staff_id, reason, looks, records)
    select distinct on (network_id) network_id, gen_random_uuid(), date '2026-11-09', staff_id, 'MANY_IN_A_DAY', 40, 12 from staff_wards order by 1, staff_id`);
  await db.query(
    `insert into upkeep (name, done_at, failed_since) values ('retire', now() - interval '2 hours', now() - interval '1 hour'), ('backup', now(), null)`,
  );
  await db.query(`insert into outbox (network_id, id, type, payload, created_at, due_at, failed_at)
    select id, gen_random_uuid(), 'call-out.mail', '{}', now(), now(), now() from networks`);
  await db.query(`insert into directory_sources (id, kind, address, licence, read_at, tried_at, next_page, reading_since, trouble, missing)
    values (gen_random_uuid(), 'FEED', 'https://feed.example/2', 'OGL', now(), now(), 2, now(), 'MANY_VANISHED', 9)`);
  await db.query(`insert into directory_row_troubles select id, 1, 1, 'name', 'MISSING' from directory_sources`);
  await db.query(`insert into passkeys (network_id, id, staff_id, credential_id, public_key, counter, transports, name, created_at, last_used_at)
    select network_id, gen_random_uuid(), id, id::text::bytea, 'key', 0, '{}', 'My phone', now(), date_trunc('hour', now()) from staff`);
}
