import { ASSURED_DAYS, CAPACITY_DAYS } from '@wardwise/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { NOBODY } from './nobody.ts';
import { coordinatorOf, leadOf, wardCalled } from './people.ts';
import { aService } from './services.ts';

// The directory of other support: found by need, ward, language and whether it is open; read by anybody.

const test = openTestHouse();
type Seen = { services: { nodes: { name: string }[]; totalCount: number } };
const FIND = 'query ($filter: ServiceFilter) { services(filter: $filter) { nodes { name } totalCount } }';
const found = async (filter: object) =>
  (await test.api.anyone().ask<Seen>(FIND, { filter })).services.nodes.map(({ name }) => name);
const EVERY_DAY = 'MO,TU,WE,TH,FR,SA,SU';

beforeAll(async () => {
  await aService(test, { name: 'Pantry', needs: ['food'], languages: ['en', 'ar'], wards: ['Church Street'] });
  await aService(test, { name: 'Parcels', needs: ['food', 'money'], open: [[EVERY_DAY, '00:00', '00:00']] });
  await aService(test, { name: 'Debts', needs: ['money'], wards: ['Abbey Road'], referralEmail: 'debts@advice.example' });
  await aService(test, { name: 'Gone', needs: ['food'], status: 'DEFUNCT' });
});

describe('services are found', () => {
  it.each([
    ['all of them that are there, by name', {}, ['Debts', 'Pantry', 'Parcels']],
    ['by need', { needKeys: ['money'] }, ['Debts', 'Parcels']],
    ['by language', { languages: ['ar'] }, ['Pantry']],
    ['open now', { openNow: true }, ['Parcels']],
    ['by how they take referrals', { takesReferrals: ['EMAIL'] }, ['Debts']],
    ['by words of the name', { text: 'PAR' }, ['Parcels']],
    ['by words of the organisation', { text: 'friends pantry' }, ['Pantry']],
    ['by no word that is nowhere', { text: 'par zzz' }, []],
    ['by need and language', { needKeys: ['food'], languages: ['ar'] }, ['Pantry']],
  ] as const)('%s', async (_, filter, names) => expect(await found(filter)).toEqual(names));

  it('by ward: those of the ward, and those for everybody', async () => {
    expect(await found({ wardCodes: [wardCalled('Church Street')] })).toEqual(['Pantry', 'Parcels']);
    expect(await found({ wardCodes: [wardCalled('Bayswater')] })).toEqual(['Parcels']);
  });

  it('page by page, without a gap', async () => {
    const PAGE =
      'query ($after: String) { services(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }';
    type Page = { services: Seen['services'] & { pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const first = (await test.api.anyone().ask<Page>(PAGE)).services;
    const rest = (await test.api.anyone().ask<Page>(PAGE, { after: first.pageInfo.endCursor })).services;
    expect([...first.nodes, ...rest.nodes].map(({ name }) => name)).toEqual(['Debts', 'Pantry', 'Parcels']);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('a service', () => {
  it('says where referrals are mailed to the staff of any network, and to nobody else', async () => {
    const ASK = '{ services(filter: { text: "debts" }) { nodes { referralEmail } } }';
    const told = async (by: Pick<ReturnType<typeof test.api.anyone>, 'ask'>) => (await by.ask<object>(ASK)) as unknown;
    for (const person of [leadOf('Vincent Square'), coordinatorOf('north-paddington')])
      expect(await told(test.api.as(person))).toEqual({ services: { nodes: [{ referralEmail: 'debts@advice.example' }] } });
    expect(await told(test.api.anyone())).toEqual({ services: { nodes: [{ referralEmail: null }] } });
  });

  it.each([
    [{ assuredDaysAgo: ASSURED_DAYS }, false],
    [{ assuredDaysAgo: ASSURED_DAYS + 1 }, true],
    [{ assuredDaysAgo: null }, true],
  ])('is marked as old by the rule of the domain: %j', async (facts, stale) => {
    const id = await aService(test, { name: `Aged ${JSON.stringify(facts)}`, ...facts });
    expect(await test.api.anyone().ask('query ($id: ID!) { service(id: $id) { stale } }', { id })).toEqual({
      service: { stale },
    });
  });

  it('says how old the word about its room is', async () => {
    const ASK = 'query ($id: ID!) { service(id: $id) { room { capacity old } } }';
    for (const [days, old] of [
      [CAPACITY_DAYS, false],
      [CAPACITY_DAYS + 1, true],
    ] as const) {
      const id = await aService(test, { name: `Room ${days}`, room: ['FULL', days] });
      expect(await test.api.anyone().ask(ASK, { id })).toEqual({ service: { room: { capacity: 'FULL', old } } });
    }
  });

  it('is found by its id as anything is, and an unknown one is nobody’s', async () => {
    const id = await aService(test, { name: 'By id' });
    const NODE = 'query ($id: ID!) { node(id: $id) { id ... on Service { name organization { name } } } }';
    expect(await test.api.anyone().ask(NODE, { id })).toEqual({
      node: { id, name: 'By id', organization: { name: 'Friends of By id' } },
    });
    expect(await test.api.anyone().ask(NODE, { id: `svc_${NOBODY}` })).toEqual({ node: null });
  });
});
