import { expect, it } from 'vitest';
import { NetworkId } from '../ids.ts';
import type { RaisedConcern } from './concern.ts';
import { closeConcern, noteConcern, openConcern } from './deal-with-concern.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 5, 15, hour));
const raised: RaisedConcern = {
  ...{ id: 'c', networkId: NetworkId('n'), raisedAt: at(8), atRisk: 'REQUESTER', dangerNow: false, aboutStaff: null },
  ...{ status: 'RAISED', openedAt: null, closedAt: null, outcome: null },
};

it('is in hand from the first reading on, and stays so when it is read again', () => {
  const opened = openConcern(raised, at(9));
  expect(opened).toEqual({ ...raised, status: 'IN_HAND', openedAt: at(9) });
  expect(openConcern(opened, at(10))).toBe(opened);
});

it('is closed with an outcome, once, by somebody who has read it', () => {
  expect(closeConcern(raised, 'HELP_GIVEN', at(9))).toEqual({
    ok: false,
    refusals: [{ code: 'CONCERN_NOT_OPENED', field: null }],
  });
  const closed = closeConcern(openConcern(raised, at(9)), 'HELP_GIVEN', at(10));
  expect(closed.ok && closed.value).toMatchObject({ status: 'CLOSED', openedAt: at(9), closedAt: at(10), outcome: 'HELP_GIVEN' });
  expect(closed.ok && closeConcern(closed.value, 'COUNCIL_TOLD', at(11))).toMatchObject({
    refusals: [{ code: 'CONCERN_CLOSED' }],
  });
  expect(closed.ok && openConcern(closed.value, at(12))).toBe(closed.ok && closed.value);
});

it('takes notes only while it is in hand', () => {
  expect(noteConcern(raised)).toMatchObject({ refusals: [{ code: 'CONCERN_NOT_OPENED' }] });
  const opened = openConcern(raised, at(9));
  expect(noteConcern(opened)).toEqual({ ok: true, value: opened });
  const closed = closeConcern(opened, 'NO_RISK_FOUND', at(10));
  expect(closed.ok && noteConcern(closed.value)).toMatchObject({ refusals: [{ code: 'CONCERN_CLOSED' }] });
});
