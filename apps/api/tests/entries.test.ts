import { ASK_AGAIN_DAYS, ASK_BEFORE_DAYS, ASSURED_DAYS } from '@wardwise/domain';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { askServices, keepOpenings } from '../src/directory/index.ts';
import { openTestHouse } from './house.ts';
import { errorCodes } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { done } from './scenes.ts';
import { AN_ENTRY, anEntry, entryToken, uuidOf } from './services.ts';
import type { Variables } from './wire.ts';

// Entries of the directory: a coordinator of the network that keeps one writes it, and its service keeps it fresh by a mailed link.

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const olivia = () => test.api.as(coordinatorOf('westminster'));
const READ = `query ($id: ID!) { service(id: $id) { name description phone email url status assuredOn stale keptBy viewerCanEdit everywhere wardCodes languages
  needs { key } organization { name website } schedules { byday opensAt closesAt } places { address postcode } openings { opensAt } room { capacity waitingDays old } } }`;
const read = async (id: string, by: Pick<ReturnType<typeof olivia>, 'ask'> = olivia()) =>
  (await by.ask<{ service: Record<string, unknown> | null }>(READ, { id })).service;
const aged = (id: string, days: number | null) =>
  test.db.query('update services set assured_on = current_date - $2::int where id = $1', [uuidOf(id), days]);
const openingsOf = async (id: string) => ((await read(id)) as { openings: object[] }).openings.length;
const today = async () =>
  (await test.db.query(`select to_char(now() at time zone 'Europe/London', 'YYYY-MM-DD') as day`)).rows[0].day;

beforeAll(() => Promise.all([olivia().ask('{ me { id } }')]));
beforeEach(() => mailRoom.startAfresh());

describe('a coordinator', () => {
  it('writes a service down for everybody to find: confirmed today, open at its times, kept by their network', async () => {
    const id = await anEntry(test, { address: '1 Example Street', placePostcode: ' sw1v3lx' });
    expect(await read(id)).toMatchObject({
      ...{
        name: 'Pantry',
        phone: '+442079460301',
        status: 'ACTIVE',
        assuredOn: await today(),
        stale: false,
        viewerCanEdit: true,
      },
      ...{ keptBy: 'Westminster Neighbours', everywhere: true, languages: ['en', 'ar'], needs: [{ key: 'food' }] },
      organization: { name: 'Friends of the Pantry', website: 'https://friends.example' },
      schedules: [{ byday: 'MO,TU', opensAt: '10:00', closesAt: '12:00' }],
      places: [{ address: '1 Example Street', postcode: 'SW1V 3LX' }],
    });
    const there = await read(id, test.api.as(coordinatorOf('north-paddington')));
    expect([there?.name, there?.viewerCanEdit]).toEqual(['Pantry', false]);
    expect((await read(id, test.api.as(leadOf('Vincent Square'))))?.viewerCanEdit).toBe(false);
  });

  it('says how it is now: what is left out is gone, and one organisation stays one', async () => {
    const [id, other] = [await anEntry(test, { organizationName: 'One' }), await anEntry(test, { organizationName: 'one' })];
    const now = {
      ...AN_ENTRY,
      organizationName: 'Two',
      name: 'Larder',
      url: null,
      hours: [],
      everywhere: false,
      wardCodes: ['E05013807'],
    };
    await done(olivia().press('changeService', { serviceId: id, ...now }));
    expect(await read(id)).toMatchObject({
      name: 'Larder',
      url: null,
      schedules: [],
      openings: [],
      everywhere: false,
      wardCodes: ['E05013807'],
    });
    expect(await read(other)).toMatchObject({ name: 'Pantry', organization: { name: 'Two' } });
  });

  it('is told of a postcode that is none, and what was there stays', async () => {
    const id = await anEntry(test, { placePostcode: 'SW1V 3LX' });
    const tried = await olivia().press('changeService', { serviceId: id, ...AN_ENTRY, placePostcode: 'round the corner' });
    expect(tried.userErrors.map(({ code, field }) => [code, field])).toEqual([['POSTCODE_MALFORMED', 'placePostcode']]);
    expect(await read(id)).toMatchObject({ places: [{ postcode: 'SW1V 3LX' }] });
  });

  it('ends it: nobody finds it any more, but for whoever asks for closed ones too', async () => {
    const id = await anEntry(test, { name: 'Ending' });
    await done(olivia().press('changeService', { serviceId: id, ...AN_ENTRY, name: 'Ending', status: 'DEFUNCT' }));
    const found = async (filter: object) =>
      (
        await olivia().ask<{ services: { totalCount: number } }>(
          'query ($filter: ServiceFilter) { services(filter: $filter) { totalCount } }',
          { filter },
        )
      ).services.totalCount;
    expect([await found({ text: 'Ending' }), await found({ text: 'Ending', ended: true })]).toEqual([0, 1]);
  });

  it('has rung them: it is right today, with its room; left out, the room stays', async () => {
    const id = await anEntry(test);
    await aged(id, 300);
    await done(olivia().press('assureService', { serviceId: id, capacity: 'WAITING_LIST', waitingDays: 14 }));
    expect(await read(id)).toMatchObject({
      assuredOn: await today(),
      room: { capacity: 'WAITING_LIST', waitingDays: 14, old: false },
    });
    await aged(id, 300);
    await done(olivia().press('assureService', { serviceId: id }));
    expect(await read(id)).toMatchObject({ stale: false, room: { capacity: 'WAITING_LIST', waitingDays: 14 } });
  });

  it('changes no entry of another network’s or of a feed’s, and a lead none at all', async () => {
    const theirs = await anEntry(test, { name: 'Theirs' }, 'north-paddington');
    const fed = await anEntry(test, { name: 'Fed', organizationName: 'Fed' });
    const source = '5a1a9d0e-0000-4000-8000-000000000001';
    await test.db.query(`insert into directory_sources (id, kind, address) values ($1, 'FEED', 'https://feed.example')`, [
      source,
    ]);
    await test.db.query(`update organizations set kept_by = null, source_id = $1, source_ref = '1' where name = 'Fed'`, [source]);
    const ours = await anEntry(test, { name: 'Ours' });
    const before = await Promise.all([theirs, fed, ours].map((id) => read(id)));
    const lead = test.api.as(leadOf('Vincent Square'));
    for (const [by, serviceId, code] of [
      [olivia(), theirs, 'NOT_ALLOWED'],
      [olivia(), fed, 'NOT_ALLOWED'],
      [lead, ours, 'NOT_ALLOWED'],
      [test.api.anyone(), ours, 'NOT_SIGNED_IN'],
    ] as const)
      for (const [title, said] of [
        ['ChangeService', { ...AN_ENTRY, name: 'Taken over' }],
        ['AssureService', {}],
        ['AskService', {}],
      ] as [string, Variables][]) {
        const mutation = `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
        const document = `mutation ($input: ${title}Input!) { ${mutation}(input: $input) { userErrors { code } } }`;
        expect(errorCodes(await by.send(document, { input: { serviceId, ...said } }))).toEqual([code]);
      }
    expect(await Promise.all([theirs, fed, ours].map((id) => read(id)))).toEqual(before);
  });
});

describe('a service is asked by mail', () => {
  const asked = async (id: string) => {
    await mailRoom.startAfresh();
    await askServices(test.house);
    const { rows } = await test.db.query(
      `select 1 from outbox o join entry_links l on o.payload ->> 'entryLinkId' = l.id::text where l.service_id = $1`,
      [uuidOf(id)],
    );
    return rows.length;
  };
  const askedDaysAgo = (id: string, days: number) =>
    test.db.query(`update entry_links set asked_at = now() - make_interval(days => $2) where service_id = $1`, [
      uuidOf(id),
      days,
    ]);

  it('before its entry is old, once more some weeks later, and no more when nobody has answered for long', async () => {
    const id = await anEntry(test);
    const days = async (n: number) => {
      await aged(id, n);
      return asked(id);
    };
    expect(await days(ASSURED_DAYS - ASK_BEFORE_DAYS - 1)).toBe(0);
    expect(await days(ASSURED_DAYS - ASK_BEFORE_DAYS)).toBe(1);
    expect(await days(ASSURED_DAYS - ASK_BEFORE_DAYS)).toBe(0);
    await askedDaysAgo(id, ASK_AGAIN_DAYS + 1);
    expect(await days(ASSURED_DAYS - 7)).toBe(1);
    await askedDaysAgo(id, ASK_AGAIN_DAYS + 1);
    expect(await days(ASSURED_DAYS + ASK_BEFORE_DAYS + 1)).toBe(0);
  });

  it('once where nobody ever gave their word; never where it has closed, has no address, or came from a feed', async () => {
    const [never, closed, silent] = [await anEntry(test), await anEntry(test), await anEntry(test, { email: null })];
    for (const id of [never, closed, silent]) await aged(id, null);
    await test.db.query(`update services set status = 'DEFUNCT' where id = $1`, [uuidOf(closed)]);
    expect([await asked(never), await asked(never), await asked(closed), await asked(silent)]).toEqual([1, 0, 0, 0]);
  });

  it('at its published address, in words and a link that tell of nobody', async () => {
    const id = await anEntry(test, { name: 'Only Arabic', languages: ['ar'], email: 'ar@friends.example' });
    await done(olivia().press('askService', { serviceId: id }));
    const [letter, ...others] = await mailRoom.sent();
    expect([letter?.to, others]).toEqual(['ar@friends.example', []]);
    expect(letter?.text).toContain('تخبر \u2068Westminster Neighbours\u2069 الناس عن \u2068Only Arabic\u2069');
    expect(letter?.text).toContain(`/s/${await entryToken(test, id)}`);
    const { rows } = await test.db.query('select token_hash from entry_links where service_id = $1', [uuidOf(id)]);
    expect(rows[0].token_hash.toString()).not.toContain(await entryToken(test, id));
  });
});

describe('whoever holds the link of a service', () => {
  const linked = async (said: object = {}) => {
    const id = await anEntry(test, said);
    await done(olivia().press('askService', { serviceId: id }));
    return { id, token: await entryToken(test, id) };
  };
  const anyone = () => test.api.anyone();
  const own = async (token: string) =>
    (
      await anyone().ask<{ ownEntry: object | null }>(
        'query ($token: String!) { ownEntry(token: $token) { name networkName hours { days opensAt closesAt } phone stale } }',
        { token },
      )
    ).ownEntry;

  it('reads its entry, says that it is right and what room there is, as often as they like', async () => {
    const { id, token } = await linked();
    await aged(id, 300);
    expect(await own(token)).toEqual({
      ...{ name: 'Pantry', networkName: 'Westminster Neighbours', phone: '+442079460301', stale: true },
      hours: [{ days: ['MO', 'TU'], opensAt: '10:00', closesAt: '12:00' }],
    });
    await done(anyone().press('confirmEntry', { token, capacity: 'FULL' }));
    expect(await read(id)).toMatchObject({ assuredOn: await today(), room: { capacity: 'FULL' } });
    await done(anyone().press('confirmEntry', { token, capacity: 'WAITING_LIST', waitingDays: 3 }));
    expect(await read(id)).toMatchObject({ room: { capacity: 'WAITING_LIST', waitingDays: 3 } });
  });

  it('corrects what it does, its number and its times, and nothing else', async () => {
    const { id, token } = await linked();
    await aged(id, 300);
    const hours = [{ days: ['FR'], opensAt: '18:00', closesAt: '20:00' }];
    await done(anyone().press('correctEntry', { token, description: 'Hot meals.', phone: '020 7946 0302', hours }));
    expect(await read(id)).toMatchObject({
      ...{ description: 'Hot meals.', phone: '+442079460302', stale: false, name: 'Pantry', email: 'pantry@friends.example' },
      schedules: [{ byday: 'FR', opensAt: '18:00', closesAt: '20:00' }],
    });
  });

  it('says that it has closed: it is found no more, and the link opens nothing', async () => {
    const { id, token } = await linked();
    await done(anyone().press('closeEntry', { token }));
    expect([await read(id), await own(token)]).toMatchObject([{ status: 'DEFUNCT' }, null]);
  });

  it('has no key to any other entry, and none once a newer link is out, its address has changed, or its time is over', async () => {
    const [one, other] = [await linked(), await linked()];
    await done(anyone().press('correctEntry', { token: one.token, description: 'Mine.', hours: [] }));
    expect(await read(other.id)).toMatchObject({ description: 'Food for a few pounds.' });
    await test.db.query(`update entry_links set asked_at = asked_at - interval '2 days' where service_id = $1`, [uuidOf(one.id)]);
    await done(olivia().press('askService', { serviceId: one.id }));
    expect([await own(one.token), await own(await entryToken(test, one.id))]).toMatchObject([null, { name: 'Pantry' }]);
    await done(olivia().press('changeService', { serviceId: one.id, ...AN_ENTRY, email: 'new@friends.example' }));
    expect(await own(await entryToken(test, one.id))).toBeNull();
    await test.db.query('update entry_links set expires_at = now() where service_id = $1', [uuidOf(other.id)]);
    expect(await own(other.token)).toBeNull();
  });
});

it('works out ahead when services are open, before it runs out', async () => {
  const id = await anEntry(test, {
    hours: [{ days: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt: '00:00', closesAt: '00:00' }],
  });
  await keepOpenings(test.house);
  expect(await keepOpenings(test.house)).toBe(0);
  await test.db.query(`delete from service_openings where service_id = $1 and opens_at > now() + interval '1 day'`, [uuidOf(id)]);
  await test.db.query(`update services set openings_until = openings_until - 14 where id = $1`, [uuidOf(id)]);
  expect(await openingsOf(id)).toBeLessThan(3);
  expect(await keepOpenings(test.house)).toBe(1);
  expect(await openingsOf(id)).toBeGreaterThan(13);
});
