import { beforeAll, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, type Person } from './people.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

// A query is compiled once: what one reader, or one variable, brought to it must not be there for the next.

const test = openTestHouse();
const QUEUE = '{ requests { nodes { id ward { name } assignments { volunteer { id } } } } }';
const READERS: Person[] = [
  leadOf('Marylebone'),
  leadOf('Westbourne', 'north-paddington'),
  leadOf('Church Street'),
  coordinatorOf('westminster'),
  coordinatorOf('north-paddington'),
];

beforeAll(async () => {
  const [here, there] = [await aVolunteer(test, { ward: 'Church Street' }), await aVolunteer(test, { ward: 'Marylebone' })];
  const coordinator = test.api.as(coordinatorOf('westminster'));
  for (const [ward, postcode] of [
    ['Church Street', 'NW8 8BF'],
    ['Marylebone', 'W1G 8JE'],
  ] as const) {
    const { id } = await test.api.as(leadOf(ward)).taken({ postcode, places: 2 });
    for (const volunteer of [here, there]) await done(coordinator.assign(id, volunteer.id, ['AT_CAPACITY', 'OFF_DUTY']));
  }
  await test.api.as(leadOf('Westbourne', 'north-paddington')).taken({ postcode: 'W2 5TJ' });
  await test.api.as(leadOf('Harrow Road', 'north-paddington')).taken({ postcode: 'W9 3LL' });
});

const seenBy = async (person: Person, query = QUEUE): Promise<string> => JSON.stringify(await test.api.as(person).ask(query));

it('shows every reader their own, whoever asked the same before', async () => {
  const alone: string[] = [];
  for (const [i, person] of READERS.entries()) alone.push(await seenBy(person, `${QUEUE} # asked by reader ${i} alone`));
  expect(new Set(alone).size).toBe(READERS.length);

  for (const order of [READERS, [...READERS].reverse()])
    for (const person of order) expect(await seenBy(person)).toBe(alone[READERS.indexOf(person)]);
  const together = await Promise.all([...READERS, ...READERS].map((person) => seenBy(person)));
  expect(together).toEqual([...alone, ...alone]);
});

it('selects by the variables of this time, also inside fragments', async () => {
  const lead = test.api.as(leadOf('Church Street'));
  const query = `query ($state: Boolean!, $ward: Boolean!) { requests(first: 1) { nodes { id status @include(if: $state) ...Where } } }
    fragment Where on HelpRequest { ...Ward } fragment Ward on HelpRequest { ward @skip(if: $ward) { name } }`;
  for (const [state, ward] of [false, true, false].flatMap((s) => [true, false, true].map((w) => [s, w]))) {
    const { requests } = await lead.ask<{ requests: { nodes: object[] } }>(query, { state, ward });
    expect(requests.nodes).toEqual([
      { id: expect.any(String), ...(state ? { status: 'ASSIGNED' } : {}), ...(ward ? {} : { ward: { name: 'Church Street' } }) },
    ]);
  }
});

it('selects by variables beside the field, where it stands twice', async () => {
  const lead = test.api.as(leadOf('Church Street'));
  const query = `query ($more: Boolean!) { requests(first: 1) { nodes { id } } requests(first: 1) @include(if: $more) { nodes { status } } }`;
  for (const more of [false, true, false]) {
    const { requests } = await lead.ask<{ requests: { nodes: object[] } }>(query, { more });
    expect(Object.keys(requests.nodes[0] ?? {})).toEqual(more ? ['id', 'status'] : ['id']);
  }
});
