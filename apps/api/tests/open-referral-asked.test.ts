import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openRates } from '../src/platform/limits/index.ts';
import { openTestHouse } from './house.ts';
import { NOBODY } from './nobody.ts';
import { type Entry, type FeedPage, feedOf, seedDirectory } from './open-referral.ts';
import { wardCalled } from './people.ts';
import { aService } from './services.ts';

// What the open feed is asked with: filters, what changed, where; and everything that cannot be read.

const test = openTestHouse();
const feed = feedOf(test);
const FIRST_OF_ALL = '2020-01-01';

beforeAll(async () => {
  await seedDirectory(test);
  await aService(test, { name: 'Pantry', needs: ['food'], wards: ['Church Street'] });
  await aService(test, { name: 'Debts', needs: ['money'] });
  await test.db.query(`insert into service_places (id, service_id, location_id, address, city, postcode)
    select gen_random_uuid(), id, gen_random_uuid(), '2 Street', 'London', 'NW8 8EX' from services where name = 'Pantry'`);
  await test.db.query(`insert into service_places (id, service_id, location_id, lat, lon)
    select gen_random_uuid(), id, gen_random_uuid(), 51.4893, -0.1441 from services where name = 'Debts'`);
  await test.db.query(`update services set updated_at = '2026-03-01T10:00:00.123456Z' where name in ('Pantry', 'Debts')`);
  await test.db.query(`update organizations set updated_at = '2026-03-01' where name like 'Friends of%'`);
});

const ofOthers = (names: string[]) => names.filter((name) => ['Pantry', 'Debts'].includes(name));

describe('services are asked for', () => {
  it('by need, by taxonomy and by organisation', async () => {
    const { contents: terms } = await feed.read<FeedPage>('/taxonomy_terms');
    const food = terms.find(({ name }) => name === 'Food') as Entry;
    expect(await feed.names(`/services?taxonomy_term_id=${food.id}`)).toEqual([
      'Example: Food parcels',
      'Example: Weekly pantry',
      'Example: Welfare line',
      'Pantry',
    ]);
    expect(await feed.names(`/services?taxonomy_term_id=${NOBODY}`)).toEqual([]);
    const [taxonomy] = (await feed.read<FeedPage>('/taxonomies')).contents;
    expect((await feed.names(`/services?taxonomy_id=${taxonomy?.id}`)).length).toBeGreaterThan(20);
    expect(await feed.names(`/services?taxonomy_id=${NOBODY}`)).toEqual([]);
    const [pantry] = (await feed.read<FeedPage>('/services?search=pantry friends')).contents;
    expect(await feed.names(`/services?organization_id=${pantry?.organization_id}`)).toEqual(['Pantry']);
    expect(await feed.names(`/service_at_locations?organization_id=${pantry?.organization_id}`)).toHaveLength(1);
    expect(await feed.names(`/taxonomy_terms?parent_id=${food.id}`)).toEqual([]);
  });

  it('by the time they changed: from that very time on, to the millisecond that was told', async () => {
    const since = async (time: string) => ofOthers(await feed.names(`/services?modified_after=${time}`)).length;
    const [pantry] = (await feed.read<FeedPage>('/services?search=pantry friends')).contents;
    expect(pantry?.last_modified).toBe('2026-03-01T10:00:00.123Z');
    expect(await since('2026-03-01T10:00:00.123Z')).toBe(2);
    expect(await since('2026-03-01T10:00:00.124Z')).toBe(0);
    expect(await since('2026-03-01')).toBe(2);
    expect(await since('2026-03-02')).toBe(0);
    expect(await since('2026-03-01T11:00:00+01:00')).toBe(2); // a plus sign in an address is a space
    // An organisation that changed is a service that changed.
    await test.db.query(`update organizations set updated_at = '2026-03-05' where name = 'Friends of Pantry'`);
    expect(ofOthers(await feed.names('/services?modified_after=2026-03-04'))).toEqual(['Pantry']);
    expect((await feed.names(`/services?modified_after=${FIRST_OF_ALL}`)).length).toBe((await feed.names('/services')).length);
  });

  it('by a postcode: those for people of its ward, and those for everybody; a network’s for its wards alone', async () => {
    expect(ofOthers(await feed.names('/services?postcode=nw88ex'))).toEqual(['Debts', 'Pantry']);
    expect(ofOthers(await feed.names('/services?postcode=SW1P 4JN'))).toEqual(['Debts']);
    const shopping = async (postcode: string) => (await feed.names(`/services?search=shopping&postcode=${postcode}`)).length;
    expect([await shopping('W10 4HU'), await shopping('NW8 8EX')]).toEqual([2, 1]);
  });

  it('by how near they are: from the label point of the postcode’s ward, to their own point or their postcode’s ward', async () => {
    const near = async (path: string, postcode: string, metres: number) =>
      (
        await feed.read<{ contents: { name?: string; service?: Entry }[] }>(`/${path}?postcode=${postcode}&proximity=${metres}`)
      ).contents
        .map(({ name, service }) => name ?? service?.name ?? '')
        .filter((name) => ['Pantry', 'Debts'].includes(name));
    for (const path of ['services', 'service_at_locations']) {
      expect(await near(path, 'NW8 8EX', 1)).toEqual(['Pantry']);
      expect(await near(path, 'SW1P 4JN', 1500)).toEqual(['Debts']);
      expect(await near(path, 'SW1P 4JN', 500)).toEqual([]);
      expect(await near(path, 'NW8 8EX', 20_000)).toEqual(['Pantry', 'Debts']);
    }
    const { rows } = await test.db.query<{ metres: number }>(
      `select 111195 * sqrt(power(label_lat - 51.4893, 2) + power((label_lon + 0.1441) * cos(radians(51.49)), 2)) as metres from wards where code = $1`,
      [wardCalled('Vincent Square')],
    );
    const metres = rows[0]?.metres ?? 0;
    expect(await near('services', 'SW1P 4JN', Math.ceil(metres * 1.01))).toEqual(['Debts']);
    expect(await near('services', 'SW1P 4JN', Math.floor(metres * 0.99))).toEqual([]);
  });

  it('with a postcode that stands in no log, PostgreSQL’s own neither, and in no answer', async () => {
    for (const path of [
      'services?postcode=W9%203XN',
      'services?postcode=W9%203XN&proximity=900',
      'services?postcode=ZZ9Z%209ZZ',
    ]) {
      expect((await feed.get(`/${path}`)).text).not.toMatch(/W9 ?3XN|ZZ9Z/);
    }
    expect(test.log.join('\n')).not.toMatch(/W9(%20| )?3XN|ZZ9Z/);
    expect(readFileSync(test.postgresLog, 'utf8')).not.toMatch(/W9(%20| )?3XN/);
  });

  it('with as little as can be said of them', async () => {
    const { contents, total_pages } = await feed.read<FeedPage>('/services?minimal=true');
    expect(total_pages).toBe(1);
    expect(Object.keys(contents.find(({ name }) => name === 'Pantry') as Entry)).toEqual([
      'id',
      'name',
      'status',
      'last_modified',
      'modified_date',
    ]);
  });
});

describe('what cannot be read', () => {
  const LONG = 'x'.repeat(201);
  it.each([
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['page=1.5', 'page'],
    ['page=1e3', 'page'],
    ['page=99999999999999999999', 'page'],
    ['page=one', 'page'],
    ['per_page=0', 'per_page'],
    ['per_page=10000', 'per_page'],
    ['per_page=101&full=true', 'per_page'],
    ['per_page=20001&minimal=true', 'per_page'],
    ['modified_after=yesterday', 'modified_after'],
    ['modified_after=2026-02-30', 'modified_after'],
    ['modified_after=2026-01-01T25:00', 'modified_after'],
    ['modified_after=0000-01-01', 'modified_after'],
    ["taxonomy_term_id=1' or '1'='1", 'taxonomy_term_id'],
    ['organization_id=7', 'organization_id'],
    ['postcode=SW1', 'postcode'],
    ['postcode=%00', 'postcode'],
    ['proximity=500', 'proximity'],
    ['postcode=SW1P 4JN&proximity=far', 'proximity'],
    ['postcode=SW1P 4JN&proximity=-5', 'proximity'],
    ['full=yes', 'full'],
    ['format=xml', 'format'],
    ['page=1&page=2', 'page'],
    ['search=%00', 'search'],
    [`search=${LONG}`, 'search'],
    ['search=a a a a a a a a a a a', 'search'],
  ])('%s is told at its parameter, and repeated nowhere', async (query, parameter) => {
    const { status, text, headers } = await feed.get(`/services?${query}`);
    const problem = JSON.parse(text) as Record<string, unknown>;
    expect({ status, ...problem }).toMatchObject({ status: 400, code: 'PARAMETER_INVALID', parameter });
    expect(text).not.toMatch(/stack|node_modules|'1'|yesterday|xxxx/);
    expect(headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    ['/services/none', 404, 'NOT_FOUND'],
    [`/services/${NOBODY}`, 404, 'NOT_FOUND'],
    [`/organizations/${NOBODY}`, 404, 'NOT_FOUND'],
    [`/service_at_locations/${NOBODY}`, 404, 'NOT_FOUND'],
    [`/taxonomies/${NOBODY}`, 404, 'NOT_FOUND'],
    ['/taxonomy_terms/svc_1', 404, 'NOT_FOUND'],
    ['/people', 404, 'NOT_FOUND'],
    ['/services/%E0%A4%A', 404, 'NOT_FOUND'],
    ['/services?postcode=M1 1AE', 400, 'POSTCODE_UNKNOWN'],
  ])('%s is answered in a code', async (path, status, code) => {
    const answer = await feed.get(path);
    expect([answer.status, (JSON.parse(answer.text) as { code: string }).code]).toEqual([status, code]);
    expect(test.log.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('is also who asks too often, with when to ask again; others go on', async () => {
    const { house } = test;
    const before = house.rates;
    house.rates = openRates(house.pool, house.ring, 2500);
    try {
      const answers = [];
      for (let times = 0; times < 5; times += 1) answers.push(await feed.get('/services?per_page=50'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
      const last = answers.at(-1);
      expect([JSON.parse(last?.text ?? '').code, Number(last?.headers.get('retry-after')) > 0]).toEqual([
        'TOO_MANY_REQUESTS',
        true,
      ]);
    } finally {
      house.rates = before;
    }
  });
});
