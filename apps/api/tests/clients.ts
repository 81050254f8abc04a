import type { TestHouse } from './house.ts';
import { Lead } from './lead.ts';
import { coordinatorOf, type Network, wardCalled } from './people.ts';
import { done } from './scenes.ts';
import type { Variables } from './wire.ts';

/** What a coordinator says of a council's client, for Vincent Square and Church Street. */
export const A_COUNCIL = {
  name: 'Office of an MP',
  kind: 'COUNCIL',
  scopes: ['WARDS_READ'],
  wardCodes: [wardCalled('Vincent Square'), wardCalled('Church Street')],
  days: 90,
};

/** A client that a coordinator has just made, and its key. */
export type TestClient = { id: string; key: string };

export async function aClient(test: TestHouse, said: Variables = {}, network: Network = 'westminster'): Promise<TestClient> {
  const { client, key } = await done(test.api.as(coordinatorOf(network)).press('makeApiClient', { ...A_COUNCIL, ...said }));
  return { id: client?.id ?? '', key: key ?? '' };
}

/** A program that asks with a key, and with nothing else unless told. */
export const withKey = (test: TestHouse, key: string, more: Record<string, string> = {}) =>
  new Lead((query, variables) =>
    test.api.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${key}`, ...more }),
  );
