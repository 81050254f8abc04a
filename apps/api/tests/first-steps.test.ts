import type { NetworkId } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { countNetwork } from '../src/first-steps/count-network.ts';
import { dbOf } from '../src/platform/context.ts';
import { newRandomId } from '../src/platform/ids.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, EVERYBODY, type Person } from './people.ts';
import { statementsOf } from './postgres-log.ts';
import { aCalledRequest } from './scenes.ts';

const test = openTestHouse();
type Step = { kind: string; state: string; count: number; waiting: number };
const ASK = '{ firstSteps { kind state count waiting } }';
const stepsTo = async (person: Person) => (await test.api.as(person).ask<{ firstSteps: Step[] | null }>(ASK)).firstSteps;
const stepOf = async (kind: string, network: 'westminster' | 'north-paddington' = 'westminster') =>
  (await stepsTo(coordinatorOf(network)))?.find((step) => step.kind === kind);

describe('the first steps of a network', () => {
  it('are told to its coordinators and to nobody else', async () => {
    for (const person of EVERYBODY)
      expect([person.key, (await stepsTo(person)) !== null]).toEqual([person.key, person.role === 'COORDINATOR']);
    expect((await test.api.anyone().ask<{ firstSteps: unknown }>(ASK)).firstSteps).toBeNull();
  });

  it('are read from what the network has, and from nothing of the other’s', async () => {
    const [before, other] = [await stepOf('CALL_OUT'), await stepOf('CALL_OUT', 'north-paddington')];
    await aCalledRequest(test);
    expect((await stepOf('CALL_OUT'))?.count).toBe((before?.count ?? 0) + 1);
    expect(await stepOf('CALL_OUT', 'north-paddington')).toEqual(other);
    expect((await stepOf('WARDS'))?.count).toBeGreaterThan((await stepOf('WARDS', 'north-paddington'))?.count ?? 0);
  });

  it('stay done when what was asked is a number by now', async () => {
    const before = await stepOf('CALL_OUT', 'north-paddington');
    await test.db.query(
      `insert into request_counts (network_id, week, category_key, outcome, requests, rung_back, hours_to_ring_back, in_their_language, signposted)
       values ($1, '2026-01-05', 'shopping', 'CLOSED', 3, 0, 0, 0, 0)`,
      [test.networkId('north-paddington')],
    );
    expect((await stepOf('CALL_OUT', 'north-paddington'))?.count).toBe((before?.count ?? 0) + 3);
  });

  it('are all to do where there is nothing', async () => {
    const networkId = newRandomId() as NetworkId;
    const counted = await dbOf(test.house, { kind: 'SYSTEM', networkId }).transaction((tx) => countNetwork(tx));
    expect(Object.values(counted).every((count) => count === 0)).toBe(true);
  });

  it('are counted by one statement', async () => {
    const statements = await statementsOf(test, () => test.api.as(coordinatorOf('westminster')).ask(ASK));
    expect(statements.filter((statement) => /network_wards|volunteers|call_outs/.test(statement))).toHaveLength(1);
  });
});
