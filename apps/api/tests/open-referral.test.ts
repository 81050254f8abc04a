import { SEEDED_CATEGORIES } from '@wardwise/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { SERVICES } from '../src/demo/facts/services.ts';
import { openTestHouse } from './house.ts';
import { itWithOpenData } from './open-data.ts';
import { type Entry, type FeedPage, faultsOf, feedOf, judge, seedDirectory } from './open-referral.ts';
import { EVERYBODY, NETWORKS } from './people.ts';
import { aService } from './services.ts';
import { aVolunteer } from './volunteers.ts';

// The directory as an open feed: by the published schemas, for anybody, without a person in it.

const test = openTestHouse();
const feed = feedOf(test);
const COLLECTIONS = ['services', 'organizations', 'service_at_locations', 'taxonomies', 'taxonomy_terms'];
const NETWORKS_KINDS = 7 * NETWORKS.length;

beforeAll(async () => {
  await seedDirectory(test);
  await test.db.query(`update networks set demo = false where slug = 'north-paddington'`);
  // An entry with everything that no reader takes, which somebody else's feed may have put there.
  await aService(test, { name: 'Odd', needs: ['food', 'money'], room: ['FULL', 2], open: [['MO', '09:00', '17:00']] });
  await test.db.query(`update services set url = 'javascript:alert(1)', email = 'not an address', fees = ' ', status = 'TEMPORARILY_CLOSED',
    minimum_age = 5, maximum_age = 11 where name = 'Odd'`);
  await test.db.query(`insert into service_places (id, service_id, location_id, name, address, city, postcode, lat, lon, accessibility)
    select gen_random_uuid(), id, gen_random_uuid(), 'Hall', '1 Street', null, null, 51.5, -0.13, 'A ramp' from services where name = 'Odd'`);
  await test.db.query(`insert into service_costs (id, service_id, option, pence, description) select gen_random_uuid(), id, 'Adults', 250, ''
    from services where name = 'Odd'`);
  await test.db.query(`update service_schedules set freq = 'MONTHLY', byday = '2TU', valid_from = '2026-01-01', dtstart = '2026-01-13'
    where service_id = (select id from services where name = 'Odd')`);
});

describe('every answer', () => {
  itWithOpenData(
    'is valid by the schemas that Open Referral UK publishes: each collection, list and whole, each page, each id',
    async () => {
      const { published } = judge();
      const faults: string[] = [];
      const say = (path: string, said: string[]) => faults.push(...said.map((fault) => `${path} ${fault}`));
      say('/', faultsOf(published('api_details.json'), await feed.read('/')));
      const ONE: Record<string, string> = {
        ...{ services: 'service', organizations: 'organization', service_at_locations: 'service_at_location' },
        ...{ taxonomies: 'taxonomy', taxonomy_terms: 'taxonomy_term' },
      };
      let ids = 0;
      for (const path of COLLECTIONS) {
        const one = published(`${ONE[path]}.json`);
        // The published list of organisations describes one of them, that of taxonomies refers to itself.
        const inList = judge().published(`${ONE[path]}_list.json`);
        for (const more of path === 'services'
          ? ['', '?full=true', '?minimal=true']
          : path === 'taxonomies'
            ? ['']
            : ['', '?full=true']) {
          const pages = await feed.pages(`/${path}${more}`, 4);
          for (const page of pages) {
            say(
              `${path}${more}`,
              path === 'organizations' ? page.contents.flatMap((entry) => faultsOf(inList, entry)) : faultsOf(inList, page),
            );
            for (const entry of page.contents) say(`${path}${more} ${entry.name}`, faultsOf(one, entry));
          }
          if (more === '')
            for (const { id } of pages.flatMap(({ contents }) => contents)) {
              ids += 1;
              say(`${path}/${id}`, faultsOf(one, await feed.read(`/${path}/${id}`)));
            }
        }
        say(`${path} empty`, faultsOf(published('empy_list_response.json'), await feed.read(`/${path}?search=zzzz`)));
      }
      expect(faults).toEqual([]);
      expect(ids).toBeGreaterThan(50);
    },
  );

  it('is valid by the feed’s own description, which needs no other server', async () => {
    const document = await feed.read<{ components: { schemas: object } }>('/openapi.json');
    expect(JSON.stringify(document).match(/"\$ref":"(?!#)/g)).toBeNull();
    const { own } = judge();
    for (const [path, schema] of [
      ['services', 'Service'],
      ['organizations', 'Organization'],
      ['service_at_locations', 'ServiceAtLocation'],
      ['taxonomies', 'Taxonomy'],
      ['taxonomy_terms', 'TaxonomyTerm'],
    ] as const) {
      const valid = own({ components: document.components }, { $ref: `#/components/schemas/${schema}` });
      const [page] = await feed.pages(`/${path}?full=true`, 100);
      expect(page?.contents.flatMap((entry) => faultsOf(valid, entry))).toEqual([]);
      expect(page?.empty).toBe(false);
    }
    const { headers, text } = await feed.get('/services?page=0');
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(
      faultsOf(own({ components: document.components }, { $ref: '#/components/schemas/Problem' }), JSON.parse(text)),
    ).toEqual([]);
  });

  it('leaves out what is empty, and what no reader could take', async () => {
    const [odd] = (await feed.read<FeedPage>('/services?search=odd&full=true')).contents;
    expect(odd).toMatchObject({
      status: 'temporarily closed',
      minimum_age: 5,
      maximum_age: 11,
      cost_options: [{ amount: 2.5, option: 'Adults' }],
    });
    expect(odd).toMatchObject({
      schedules: [{ freq: 'MONTHLY', byday: '2TU', interval: 1, opens_at: '09:00', valid_from: '2026-01-01' }],
    });
    expect(odd).toMatchObject({
      service_at_locations: [{ location: { latitude: 51.5, accessibility: [{ description: 'A ramp' }] } }],
    });
    expect(Object.keys(odd as Entry)).not.toEqual(expect.arrayContaining(['url']));
    for (const path of ['/services?full=true', '/organizations?full_service=true', '/service_at_locations?full=true'])
      expect((await feed.get(path)).text.match(/:(null|""|\[\]|\{\})|javascript:|not an address/g)).toBeNull();
  });

  it('is for anybody, from a page of any site, without a key', async () => {
    for (const path of ['/', '/openapi.json', '/services', '/services/none', '/services?page=0']) {
      const { headers } = await feed.get(path, { origin: 'https://elsewhere.example' });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('cache-control')).toBe('no-cache');
    }
    const address = `${test.house.publicUrl}/open-referral/services`;
    const asked = await fetch(address, { method: 'OPTIONS', headers: { 'access-control-request-headers': 'if-none-match' } });
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'if-none-match']);
    const pressed = await fetch(address, { method: 'POST' });
    expect([pressed.status, pressed.headers.get('allow'), ((await pressed.json()) as { code: string }).code]).toEqual([
      ...[405, 'GET, HEAD, OPTIONS', 'METHOD_NOT_ALLOWED'],
    ]);
  });

  it('has a strong tag of its bytes: who has them is told so, and gets them anew when they change', async () => {
    const first = await feed.get('/services?per_page=3&search=odd');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{32}"$/);
    const again = await feed.get('/services?per_page=3&search=odd', { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    await test.db.query(`update services set fees = 'Two pounds' where name = 'Odd'`);
    const changed = await feed.get('/services?per_page=3&search=odd', { 'if-none-match': tag });
    expect([changed.status, changed.headers.get('etag') === tag, changed.text.includes('Two pounds')]).toEqual([
      200,
      false,
      true,
    ]);
  });
});

/** What a network does itself, as the feed calls it; the second network is no demo. */
const OWN_HELP = SEEDED_CATEGORIES.map(({ labels }) => `Help from neighbours: ${labels.en.label}`);

describe('the feed', () => {
  it('marks what is made up, in its name and in an alert, and nothing else', async () => {
    const services = (await feed.pages('/services', 100)).flatMap(({ contents }) => contents);
    const marked = services.filter(({ name, alert }) => name.startsWith('Example: ') && alert?.startsWith('This is an example'));
    expect(marked.map(({ name }) => name.slice('Example: '.length)).sort()).toEqual(
      [...SERVICES.map(({ name }) => name), ...OWN_HELP].sort(),
    );
    expect(services.filter(({ name }) => !name.startsWith('Example: ')).every(({ alert }) => !alert)).toBe(true);
  });

  it('has each network as an organisation, with each kind of help it offers, for its own wards', async () => {
    for (const { slug, name, wards } of NETWORKS) {
      const [organization] = (await feed.read<FeedPage>(`/organizations?search=${encodeURIComponent(name)}`)).contents;
      const { services = [] } = await feed.read<Entry>(`/organizations/${organization?.id}`);
      expect(services.map((service) => service.name.replace('Example: ', ''))).toEqual(OWN_HELP);
      const whole = await feed.read<
        Entry & { service_areas: { name: string }[]; attributes: { taxonomy_term: { name: string } }[] }
      >(`/services/${services[0]?.id}`);
      expect(whole.organization).toMatchObject({ name: slug === 'westminster' ? `Example: ${name}` : name });
      expect(whole.service_areas.map((area) => area.name)).toEqual([...wards].sort());
      expect(whole.attributes.map(({ taxonomy_term }) => taxonomy_term.name)).toEqual(['Help from neighbours']);
    }
  });

  it('says of what is for people of none of our wards that it is elsewhere: no area at all would mean everybody', async () => {
    const areasOf = async (facts: { name: string; wards?: string[] }) => {
      const id = (await aService(test, facts)).replace('svc_', '');
      const { service_areas = [] } = await feed.read<Entry & { service_areas?: { name: string; uri?: string }[] }>(
        `/services/${id}`,
      );
      return service_areas.map(({ name, uri }) => [name, uri]);
    };
    expect(await areasOf({ name: 'Elsewhere', wards: [] })).toEqual([['Outside the wards of this directory', undefined]]);
    expect(await areasOf({ name: 'Everywhere' })).toEqual([]);
  });

  it('tells nothing of a person in any byte: neither of the staff, nor of a volunteer, nor where referrals are mailed', async () => {
    const volunteer = await aVolunteer(test);
    await aService(test, { name: 'Refer here', referralEmail: 'secret-door@refer.example' });
    const all = (
      await Promise.all(
        [
          '/',
          ...COLLECTIONS.flatMap((path) => [`/${path}?per_page=100`, `/${path}?full=true&per_page=100`]),
          '/organizations?full_service=true',
        ].map(async (path) => (await feed.get(path)).text),
      )
    ).join('\n');
    expect(all).toContain('Refer here');
    const words = [
      ...EVERYBODY.flatMap(({ displayName, email }) => [displayName, email]),
      'secret-door',
      'referral_email',
      volunteer.firstName,
      volunteer.email,
    ];
    expect(words.filter((word) => all.includes(word))).toEqual([]);
  });

  it('gives everything once, page by page, while rows come', async () => {
    const come = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const pages = await feed.pages('/services', 3, async () => {
      const next = come.pop();
      if (next) await aService(test, { name: `Came ${next}` });
    });
    expect(come).toEqual([]);
    const ids = pages.flatMap(({ contents }) => contents.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const { rows } = await test.db.query<{ count: number }>('select count(*)::int as count from services');
    expect(ids).toHaveLength(NETWORKS_KINDS + (rows[0]?.count ?? 0));
    expect(pages.map(({ size, page_number, first_page }) => [size <= 3, page_number, first_page])).toEqual(
      pages.map((_, at) => [true, at + 1, at === 0]),
    );
    expect(await feed.read(`/services?per_page=3&page=${pages.length + 5}`)).toMatchObject({
      empty: true,
      size: 0,
      last_page: true,
      contents: [],
    });
  });

  it('tells an organisation’s whole services, and a service by its place', async () => {
    const [hall] = (await feed.read<FeedPage>('/service_at_locations?search=odd')).contents;
    expect(hall).toMatchObject({
      location: { name: 'Hall' },
      service: { name: 'Odd', organization: { name: 'Friends of Odd' } },
    });
    const whole = await feed.read<Entry & { service: Entry }>(`/service_at_locations/${hall?.id}`);
    expect(whole.service).toMatchObject({ name: 'Odd', schedules: [{ byday: '2TU' }] });
    const { services } = await feed.read<Entry>(`/organizations/${whole.service.organization_id}?full_service=true`);
    expect(services).toMatchObject([{ name: 'Odd', schedules: [{ byday: '2TU' }], service_at_locations: [{ id: hall?.id }] }]);
  });
});
