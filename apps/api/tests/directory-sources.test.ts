import { describe, expect, it } from 'vitest';
import {
  findOrMakeSource,
  letVanish,
  lockSource,
  onDirectory,
  readDueFeeds,
  type Source,
  writeRows,
} from '../src/directory-sources/index.ts';
import { many, openFeeds, sourcesOf, told } from './feeds.ts';
import { openTestHouse } from './house.ts';
import { feedOf } from './open-referral.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { done } from './scenes.ts';

// Feeds of others, served by a second process: read page by page, broken off, gone on with, and not believed too much.

const test = openTestHouse();
const aFeed = openFeeds();
const { source, read, row, troubles, known } = sourcesOf(test);

const WHOLE = told('whole', {
  ...{
    url: 'https://pantry.example/help',
    email: 'hello@pantry.example',
    minimum_age: 18,
    assured_date: '2026-10-01',
    fees: 'Free',
  },
  contacts: [{ id: 'c', name: 'Ann Persona', title: 'Manager' }],
  assurer_email: 'ann.persona@pantry.example',
  phones: [{ id: 'p', number: '020 7946 0999' }],
  languages: [
    { id: 'l', code: 'ar' },
    { id: 'm', code: 'en-GB' },
    { id: 'x', code: 'tlh' },
  ],
  attributes: [{ id: 'a', taxonomy_term: { id: 't', name: 'Food', description: 'Food' } }],
  service_areas: [
    { id: 'w', name: 'Church Street' },
    { id: 'v', uri: `http://statistics.data.gov.uk/id/statistical-geography/${wardCalled('Abbey Road')}` },
  ],
  schedules: [
    { id: 's', freq: 'WEEKLY', interval: 1, byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00:00', closes_at: '00:00:00' },
  ],
  cost_options: [{ id: 'k', amount: 2.5, option: 'A visit' }],
  service_at_locations: [
    {
      id: 'sal',
      location: {
        ...{ id: 'loc', location_type: 'physical', name: 'Hall', latitude: 51.52, longitude: -0.17 },
        addresses: [{ address_1: '1 Street', city: 'London', postal_code: 'nw88ex' }],
        accessibility: [{ id: 'acc', description: 'A ramp' }],
      },
    },
  ],
});

describe('a feed', () => {
  it('is read into the directory: found by need, ward, language and whether it is open; nobody’s name comes with it', async () => {
    const feed = await aFeed({ services: [WHOLE, ...many(9, 'plain')] });
    expect(await read(feed.address)).toEqual({ over: true, pages: 3, trouble: null, gone: 0 });
    const FIND = `query ($filter: ServiceFilter) { services(filter: $filter) { nodes { name url email phone minimumAge fees assuredOn languages wardNames everywhere openNow
      needs { key } places { name address city postcode accessibility } costs { option pence } organization { name } } } }`;
    const filter = { needKeys: ['food'], wardCodes: [wardCalled('Church Street')], languages: ['ar'], openNow: true };
    expect(await test.api.anyone().ask(FIND, { filter })).toEqual({
      services: {
        nodes: [
          {
            ...{ name: 'Told whole', url: 'https://pantry.example/help', email: 'hello@pantry.example', phone: '020 7946 0999' },
            ...{
              minimumAge: 18,
              fees: 'Free',
              assuredOn: '2026-10-01',
              languages: ['ar', 'en'],
              everywhere: false,
              openNow: true,
            },
            ...{
              wardNames: ['Abbey Road', 'Church Street'],
              needs: [{ key: 'food' }],
              organization: { name: 'Organisation of whole' },
            },
            places: [{ name: 'Hall', address: '1 Street', city: 'London', postcode: 'NW8 8EX', accessibility: 'A ramp' }],
            costs: [{ option: 'A visit', pence: 250 }],
          },
        ],
      },
    });
    for (const table of ['services', 'organizations', 'service_places', 'directory_row_troubles'])
      expect((await test.db.query(`select t::text from ${table} t`)).rows.map((each) => JSON.stringify(each)).join()).not.toMatch(
        /persona/i,
      );
    // Where it came from, what it is called there, under which licence, and when it was read.
    const { rows } = await test.db.query(
      `select d.address, d.licence, v.source_ref, o.source_ref as organization_ref, v.read_at is not null and o.read_at is not null as dated
       from services v join organizations o on o.id = v.organization_id join directory_sources d on d.id = o.source_id where v.name = 'Told whole'`,
    );
    expect(rows).toEqual([
      { address: feed.address, licence: 'OGL', source_ref: 'whole', organization_ref: 'of-whole', dated: true },
    ]);
    expect(await row(feed.address)).toMatchObject({
      trouble: null,
      next_page: null,
      reading_since: null,
      read_at: expect.any(Date),
    });
  });

  it('read twice is read once; what changed there changes here, and nothing else', async () => {
    const feed = await aFeed({ services: many(6, 'twice') });
    await read(feed.address);
    const rows = async () =>
      (
        await test.db.query<{ id: string; name: string; at: string; read: Date }>(
          `select v.id, v.name, v.updated_at::text as at, v.read_at as read from services v where v.source_ref like 'twice%' order by v.source_ref`,
        )
      ).rows;
    const first = await rows();
    await read(feed.address);
    const second = await rows();
    expect(second.map(({ id, name, at }) => [id, name, at])).toEqual(first.map(({ id, name, at }) => [id, name, at]));
    expect(second.every(({ read: at }, i) => at > (first[i]?.read as Date))).toBe(true);
    await feed.serve({
      services: [told('twice1', { name: 'Anew', languages: [{ id: 'l', code: 'fr' }] }), ...many(6, 'twice').slice(1)],
    });
    await read(feed.address);
    const third = await rows();
    expect(third.map(({ name }) => name)).toEqual(['Anew', ...second.slice(1).map(({ name }) => name)]);
    expect(third.map(({ at }, i) => at === second[i]?.at)).toEqual([false, true, true, true, true, true]);
    const own = await feedOf(test).read<{ contents: { languages: { code: string }[] }[] }>('/services?search=anew&full=true');
    expect(own.contents.map(({ languages }) => languages.map(({ code }) => code))).toEqual([['fr']]);
  });

  it('that tells only first lines in a list is read service by service', async () => {
    const feed = await aFeed({ services: [told('a/b ?', { fees: 'Two pounds' }), told('flat2')], flat: true });
    expect(await read(feed.address)).toMatchObject({ trouble: null });
    expect(await feed.asked()).toEqual([
      ...['/open/services?page=1&per_page=50&full=true', '/open/services/a%2Fb%20%3F', '/open/services/flat2'],
    ]);
    const { rows } = await test.db.query(`select fees from services where source_ref = 'a/b ?'`);
    expect(rows).toEqual([{ fees: 'Two pounds' }]);
  });
});

describe('what a feed names no more', () => {
  it('is gone, where it is little: found by nobody, and said to be gone in our own feed; it may come back', async () => {
    const all = many(9, 'few');
    const feed = await aFeed({ services: all });
    await read(feed.address);
    await feed.serve({ services: all.slice(2) });
    expect(await read(feed.address)).toMatchObject({ trouble: null, gone: 2 });
    expect(Object.values(await known(feed.address)).filter((said) => said.endsWith('DEFUNCT'))).toEqual([
      'Told few1 DEFUNCT',
      'Told few2 DEFUNCT',
    ]);
    const found = await test.api.anyone().ask('{ services(first: 100, filter: { text: "told few" }) { totalCount } }');
    expect(found).toEqual({ services: { totalCount: 7 } });
    const own = await feedOf(test).read<{ contents: { status: string }[] }>('/services?search=few1');
    expect(own.contents.map(({ status }) => status)).toEqual(['defunct']);
    await feed.serve({ services: all });
    expect(await read(feed.address)).toMatchObject({ gone: 0 });
    expect((await known(feed.address)).few1).toBe('Told few1 ACTIVE');
  });

  it('is not believed to be gone where it is much, until somebody says so', async () => {
    const all = many(12, 'much');
    const feed = await aFeed({ services: all });
    await read(feed.address);
    await feed.serve({ services: all.slice(5) });
    expect(await read(feed.address)).toMatchObject({ trouble: 'MANY_VANISHED', gone: 5 });
    expect(await row(feed.address)).toMatchObject({ trouble: 'MANY_VANISHED', missing: 5, next_page: null });
    expect(Object.values(await known(feed.address)).filter((said) => said.endsWith('DEFUNCT'))).toEqual([]);
    await feed.serve({ services: [] });
    expect(await read(feed.address)).toMatchObject({ trouble: 'MANY_VANISHED', gone: 12 });
    await onDirectory(test.house.pool, async (tx) => letVanish(tx, await source(feed.address)));
    expect(await read(feed.address)).toMatchObject({ trouble: null, gone: 12 });
    expect(await row(feed.address)).toMatchObject({ trouble: null, missing: null, may_vanish: false });
    expect(Object.values(await known(feed.address)).filter((said) => said.endsWith('ACTIVE'))).toEqual([]);
  });
});

describe('a feed that breaks', () => {
  const pagesOf = (asked: string[]) => asked.map((path) => Number(/page=(\d+)/.exec(path)?.[1]));

  it.each(['status', 'cut', 'page', 'other'])(
    'in the middle (%s) keeps what was read, says so, and is gone on with from there',
    async (fault) => {
      const feed = await aFeed({ services: many(14, `broken-${fault}-`), faults: { 3: fault } });
      const trouble = fault === 'page' || fault === 'other' ? 'FEED_NOT_READ' : 'FEED_NOT_REACHED';
      expect(await read(feed.address)).toMatchObject({ pages: 2, trouble });
      expect(await row(feed.address)).toMatchObject({ trouble, next_page: 3, read_at: null });
      expect(Object.keys(await known(feed.address))).toHaveLength(8);
      await feed.asked();
      await feed.serve({ faults: {} });
      expect(await read(feed.address)).toMatchObject({ pages: 2, trouble: null, gone: 0 });
      expect(pagesOf(await feed.asked())).toEqual([3, 4]);
      expect(Object.keys(await known(feed.address))).toHaveLength(14);
    },
  );

  it('by answering every page with the same rows is not read for ever', async () => {
    const feed = await aFeed({ services: many(14, 'unturned'), faults: { 2: 'unturned' } });
    expect(await read(feed.address)).toMatchObject({ pages: 1, trouble: 'FEED_NOT_READ' });
    expect(Object.keys(await known(feed.address))).toHaveLength(4);
  });

  it('because its machine is gone is gone on with when it is back; what it named before counts', async () => {
    const services = many(10, 'killed');
    const feed = await aFeed({ services, faults: { 2: 'status' } });
    await read(feed.address);
    await feed.kill();
    expect(await read(feed.address)).toMatchObject({ pages: 0, trouble: 'FEED_NOT_REACHED' });
    await feed.startAgain({ services, faults: {} });
    expect(await read(feed.address)).toMatchObject({ pages: 2, trouble: null, gone: 0 });
    expect(Object.keys(await known(feed.address))).toHaveLength(10);
  });

  it('in a row that we know keeps that entry as it was: it is named, and so not gone', async () => {
    const feed = await aFeed({ services: many(3, 'named') });
    await read(feed.address);
    await feed.serve({ services: [...many(2, 'named'), told('named3', { status: 'perhaps' })] });
    expect(await read(feed.address)).toMatchObject({ trouble: null, gone: 0 });
    const { rows } = await test.db.query(`select distinct status from services where source_ref like 'named%'`);
    expect(rows).toEqual([{ status: 'ACTIVE' }]);
  });

  it('in some rows tells each by its page, row and field; the others are taken, and no row by half', async () => {
    const feed = await aFeed({
      services: [
        ...many(3, 'good'),
        told('', { name: 'No id' }),
        'not a row',
        told('good4', {
          url: 'javascript:alert(1)',
          email: 'nobody',
          minimum_age: 'old',
          assured_date: '2026-02-30',
          schedules: [{ id: 's', freq: 'DAILY' }],
        }),
        told('good5', { service_areas: [{ id: 'x', name: 'Atlantis' }] }),
        told('good5', { name: 'Again' }),
        told('state', { status: 'perhaps' }),
        told('nobody', { organization: undefined }),
        ...many(2, 'last'),
        told('good6', { name: 'O\u0000dd\u202e', minimum_age: 30, maximum_age: 20, languages: 'ar', contacts: null }),
      ],
    });
    expect(await read(feed.address)).toMatchObject({ trouble: null, pages: 4 });
    expect(Object.keys(await known(feed.address))).toEqual([
      'good1',
      'good2',
      'good3',
      'good4',
      'good5',
      'good6',
      'last1',
      'last2',
    ]);
    expect((await known(feed.address)).good5).toBe('Told good5 ACTIVE');
    expect(await troubles(feed.address)).toEqual([
      ...['1 4 id MISSING', '2 1 row NOT_READ', '2 2 assured_date NOT_READ', '2 2 email NOT_READ', '2 2 minimum_age NOT_READ'],
      ...[
        '2 2 schedules NOT_READ',
        '2 2 url NOT_READ',
        '2 3 service_areas UNKNOWN',
        '2 4 id REPEATED',
        '2 4 service_areas UNKNOWN',
      ].slice(0, 4),
      ...['3 1 status NOT_READ', '3 2 organization MISSING', '4 1 languages NOT_READ', '4 1 maximum_age NOT_READ'],
    ]);
    // Read again after it was mended: the report is that of the last reading.
    await feed.serve({ services: many(3, 'good') });
    await read(feed.address);
    expect(await troubles(feed.address)).toEqual([]);
  });

  it('with moved columns is stopped at once: nothing of that page is written, and what is wrong is told', async () => {
    const feed = await aFeed({ services: many(8, 'moved') });
    await read(feed.address);
    const moved = many(8, 'moved').map(({ id, name, ...more }) => ({ ...more, identifier: id, title: name }));
    await feed.serve({ services: [...many(4, 'moved').map((each) => ({ ...each, name: 'Anew' })), ...moved.slice(4)] });
    expect(await read(feed.address)).toMatchObject({ trouble: 'FEED_MOVED_COLUMNS', pages: 1 });
    expect(await troubles(feed.address)).toEqual(
      [5, 6, 7, 8].flatMap((_, at) => [`2 ${at + 1} id MISSING`, `2 ${at + 1} name MISSING`]),
    );
    expect(Object.values(await known(feed.address))).toEqual([
      ...Array(4).fill('Anew ACTIVE'),
      ...[5, 6, 7, 8].map((at) => `Told moved${at} ACTIVE`),
    ]);
  });
});

describe('an address', () => {
  it.each([
    ...[
      'http://127.0.0.1',
      'http://127.1',
      'http://0',
      'http://0.0.0.0',
      'http://localhost',
      'http://2130706433',
      'http://0x7f.1',
      'http://0177.0.0.1',
    ],
    ...[
      'http://[::1]',
      'http://[::]',
      'http://[::ffff:127.0.0.1]',
      'http://[fe80::1]',
      'http://[fc00::1]',
      'http://10.0.0.1',
      'http://192.168.1.1',
    ],
    ...[
      'http://169.254.169.254',
      'http://172.16.0.1',
      'http://100.64.0.1',
      'https://127.0.0.1',
      'ftp://feed.example',
      'file:///etc/passwd',
      'javascript:1',
    ],
    ...['http://user:secret@feed.example', 'no address', ''],
  ])('%s is not read', async (address) => {
    const feed = await aFeed({ services: many(1) });
    const at = address.replace(/^(http:\/\/[^:]+|http:\/\/\[.*\])$/, `$1:${new URL(feed.address).port}`);
    expect(await read(at, false)).toMatchObject({ trouble: 'FEED_NOT_ALLOWED', pages: 0 });
    expect(await feed.asked()).toEqual([]);
  });

  it('that leads elsewhere is followed three times and no further, and to nothing but the web', async () => {
    const behind = await aFeed({ services: many(2, 'behind') });
    const before = await aFeed({ services: [], faults: { 1: `to ${behind.address}/services?page=1` } });
    expect(await read(before.address)).toMatchObject({ trouble: null, pages: 1 });
    expect(Object.keys(await known(before.address))).toEqual(['behind1', 'behind2']);
    await before.serve({ faults: { 1: 'to /open/services?page=1' } });
    expect(await read(before.address)).toMatchObject({ trouble: 'FEED_NOT_REACHED' });
    await before.serve({ faults: { 1: 'to file:///etc/passwd' } });
    expect(await read(before.address)).toMatchObject({ trouble: 'FEED_NOT_ALLOWED' });
  });
});

describe('the worker', () => {
  it('reads a feed when its day is over, goes on with what it had no time for, and tries again in an hour what failed', async () => {
    await test.db.query('delete from directory_row_troubles');
    await test.db.query(
      `update directory_sources set tried_at = now(), read_at = now(), trouble = null, missing = null, next_page = null, reading_since = null`,
    );
    const feed = await aFeed({ services: many(5, 'daily') });
    await source(feed.address);
    expect(await readDueFeeds(test.house)).toBe(2);
    expect(await readDueFeeds(test.house)).toBe(0);
    const ago = (column: string, hours: number) =>
      test.db.query(`update directory_sources set ${column} = now() - make_interval(hours => $2) where address = $1`, [
        feed.address,
        hours,
      ]);
    await ago('read_at', 25);
    expect(await readDueFeeds(test.house)).toBe(0); // tried a moment ago
    await ago('tried_at', 2);
    await feed.serve({ faults: { 2: 'status' } });
    expect(await readDueFeeds(test.house)).toBe(1);
    expect(await readDueFeeds(test.house)).toBe(0);
    expect(test.log.at(-1)).toMatch(/FEED_NOT_REACHED/);
    expect(test.log.at(-1)).not.toMatch(/127\.0\.0\.1/);
    await ago('tried_at', 2);
    await feed.serve({ faults: {} });
    expect(await readDueFeeds(test.house)).toBe(1);
    await test.db.query(`update directory_sources set next_page = 2, reading_since = now() where address = $1`, [feed.address]);
    expect(await readDueFeeds(test.house)).toBe(1);
  });
});

describe('a feed with much that cannot be read', () => {
  it('fills neither the database nor a page: so much is written down, counted, and the first of it told', async () => {
    const olivia = coordinatorOf('westminster');
    const rows = Array.from({ length: 1100 }, (_, at) => told(`much-${at}`, { url: 'nowhere' }));
    const address = 'much.csv';
    await onDirectory(test.house.pool, async (tx) => {
      const made = await lockSource(tx, await findOrMakeSource(tx, { kind: 'FILE', address, licence: null }));
      await writeRows(tx, made as Source, 1, rows);
    });
    type Told = { address: string; rowTroubleCount: number; rowTroubles: { page: number; line: number }[] };
    const { directorySources } = await test.api
      .as(olivia)
      .ask<{ directorySources: Told[] }>('{ directorySources { address rowTroubleCount rowTroubles { page line } } }');
    const seen = directorySources.find((one) => one.address === address);
    expect([seen?.rowTroubleCount, seen?.rowTroubles.length, seen?.rowTroubles[0]]).toEqual([1000, 100, { page: 1, line: 1 }]);
  });
});

describe('a coordinator', () => {
  type Sources = {
    directorySources: { id: string; address: string; trouble: string | null; missing: number | null; rowTroubles: object[] }[];
  };
  const ASK =
    '{ directorySources { id kind address licence trouble missing nextPage entries gone rowTroubles { page line field code } } }';
  const sources = async (by: Person) => (await test.api.as(by).ask<Sources>(ASK)).directorySources;

  it('of either network names a feed, sees what is wrong with it, and says that what is missing is gone; nobody else does', async () => {
    const [olivia, other] = [coordinatorOf('westminster'), coordinatorOf('north-paddington')];
    const feed = await aFeed({ services: [...many(7, 'named'), told('odd', { url: 'nowhere' })] });
    const named = { address: ` ${feed.address}/ `, licence: 'OGL v3', idempotencyKey: 'one press' };
    const { source: made } = await done(test.api.as(olivia).press('addDirectorySource', named));
    expect(made).toMatchObject({ address: feed.address, trouble: null });
    expect((await done(test.api.as(olivia).press('addDirectorySource', named))).source?.id).toBe(made?.id);
    expect((await done(test.api.as(other).press('addDirectorySource', { address: feed.address }))).source?.id).toBe(made?.id);
    expect(await readDueFeeds(test.house)).toBeGreaterThan(0);
    const seen = async (by: Person) => (await sources(by)).find(({ id }) => id === made?.id);
    expect(await seen(other)).toMatchObject({
      ...{ kind: 'FEED', licence: 'OGL v3', trouble: null, nextPage: null, entries: 8, gone: 0 },
      rowTroubles: [{ page: 2, line: 4, field: 'url', code: 'NOT_READ' }],
    });
    await feed.serve({ services: [] });
    const press = { sourceId: made?.id };
    await done(test.api.as(olivia).press('readDirectorySource', { ...press, goOn: false }));
    await readDueFeeds(test.house);
    expect(await seen(olivia)).toMatchObject({ trouble: 'MANY_VANISHED', missing: 8, rowTroubles: [] });
    await done(test.api.as(other).press('readDirectorySource', { ...press, goOn: true }));
    await readDueFeeds(test.house);
    expect(await seen(olivia)).toMatchObject({ trouble: null, missing: null, entries: 0, gone: 8 });
    expect(Object.values(await known(feed.address)).filter((said) => said.endsWith('ACTIVE'))).toEqual([]);
    for (const person of [leadOf('Vincent Square'), safeguardingLeadOf('westminster')]) {
      expect(await sources(person)).toEqual([]);
      const { errors } = await test.api
        .as(person)
        .send('mutation ($input: AddDirectorySourceInput!) { addDirectorySource(input: $input) { userErrors { code } } }', {
          input: { address: feed.address },
        });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_ALLOWED']);
    }
  });
});
