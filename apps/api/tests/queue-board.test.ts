import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { done } from './scenes.ts';

// The board is the list's query once for each status, as the admin's pages ask it.

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

const COLUMN = `{ totalCount pageInfo { hasNextPage } edges { node { id status hold { mine } } } }`;
const BOARD = `query ($new: RequestFilter, $open: RequestFilter, $assigned: RequestFilter, $delivered: RequestFilter) {
  new: requests(first: 12, filter: $new) ${COLUMN} open: requests(first: 12, filter: $open) ${COLUMN}
  assigned: requests(first: 12, filter: $assigned) ${COLUMN} delivered: requests(first: 12, filter: $delivered) ${COLUMN}
}`;
type Column = { totalCount: number; edges: { node: { id: string; status: string } }[] };
type Name = 'new' | 'open' | 'assigned' | 'delivered';
type Board = Record<Name, Column>;

const columnsOf = (filter: object) =>
  Object.fromEntries(
    ['new', 'open', 'assigned', 'delivered'].map((name) => [name, { ...filter, statuses: [name.toUpperCase()] }]),
  );
const boardOf = (filter: object) => lead().ask<Board>(BOARD, columnsOf(filter));

describe('the board', () => {
  it('reads every column with its count in one statement', async () => {
    await boardOf({ snoozes: ['NOT_PUT_OFF'] });
    const statements = await statementsOf(test, () => boardOf({ snoozes: ['NOT_PUT_OFF'] }));
    expect(statements).toHaveLength(2); // who asks, and what
  });

  it('has each request in the column of its status', async () => {
    const { id } = await lead().taken();
    const { open, new: fresh } = await boardOf({});
    expect(open.edges.find(({ node }) => node.id === id)?.node).toMatchObject({ status: 'OPEN' });
    expect(fresh.edges.map(({ node }) => node.id)).not.toContain(id);
    expect(open.totalCount).toBe(open.edges.length);
  });

  it('leaves out what is put off, in each column, and shows it alone', async () => {
    const { id } = await lead().taken();
    await done(lead().press('snoozeRequest', { requestId: id, choice: 'NEXT_REPLY' }));
    const found = async (snooze: string) => (await boardOf({ snoozes: [snooze] })).open.edges.some(({ node }) => node.id === id);
    expect([await found('NOT_PUT_OFF'), await found('PUT_OFF')]).toEqual([false, true]);
  });
});
