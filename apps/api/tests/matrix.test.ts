import { beforeAll, expect, it } from '@jest/globals';
import { makeSchema } from '../src/schema.ts';
import { openTestHouse } from './house.ts';
import { Canaries, columnsOfClass } from './matrix/canaries.ts';
import { everybodyTries } from './matrix/everybody.ts';
import { Listener } from './matrix/listener.ts';
import { allShapes } from './matrix/mutants.ts';
import { readTable, type Table } from './matrix/table.ts';
import { heard, makeWorld, signEverybodyIn } from './matrix/world.ts';

// Everybody, near to everything in every way, over every field of the API: what they reach is docs/permissions.md, no more and no less.

const test = openTestHouse();
let table: Table;
let canaries: Canaries;
let listener: Listener;
let tried: { pressed: number; shown: number };

beforeAll(async () => {
  const schema = await makeSchema();
  table = readTable(schema);
  canaries = new Canaries(test);
  listener = new Listener(test, schema, table, canaries);
  await signEverybodyIn(test);
  await canaries.learn();
  const t0 = Date.now();
  const { visitors, sharedToken } = await makeWorld(heard(test, listener), test);
  const t1 = Date.now();
  tried = await everybodyTries({ test, schema, listener, shapes: await allShapes(), sharedToken }, visitors);
  console.log(t1 - t0, Date.now() - t1, listener.answers, tried);
}, 900_000);

it('has a row for every field, and a field for every row', () => {
  expect(table.faults).toEqual([]);
});

it('tells nothing to anybody that the table does not say', () => {
  expect([...listener.faults].sort()).toEqual([]);
  expect(listener.answers).toBeGreaterThan(1000);
  expect(tried.pressed).toBeGreaterThan(1000);
  expect(tried.shown).toBeGreaterThan(50); // sealed rows that the database did show, each to somebody who may
});

it('reaches all that the table promises', () => {
  const promised = [...table.things.values()].flatMap(({ name, about, may }) =>
    about === 'anything' ? [] : [...may].flatMap(([column, hows]) => [...hows].map((how) => `${name} | ${column} | ${how}`)),
  );
  expect(promised.filter((cell) => !listener.reached.has(cell))).toEqual([]);
});

/** Nothing in this world has them; that they are open facts is in the table. */
const UNMET: string[] = [];

it('heard every field say something', () => {
  const silent = [...table.fields.keys()].filter((field) => !listener.fields.has(field) && !field.includes('UserError.'));
  expect(silent).toEqual(UNMET);
});

it('planted a canary in every sealed cell, and in every name', () => {
  const without = columnsOfClass('sealed').filter((column) => !canaries.columns.has(column));
  expect(without).toEqual(['data_keys.wrapped', 'volunteer_contacts.phone_index', 'staff_contacts.email_index']); // keys and keyed hashes
  expect([...canaries.columns]).toEqual(
    expect.arrayContaining(['staff.display_name', 'volunteers.first_name', 'volunteers.display_name']),
  );
});
