import { randomUUID } from 'node:crypto';
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

/** An organisation of the directory, made for one test; its id as the API shows it. */
export async function anOrganization({ db, networkId }: TestHouse, name = 'Abbey Road Food Bank'): Promise<string> {
  const id = randomUUID();
  await db.query(`insert into organizations (id, name, description, kept_by) values ($1, $2, 'Made for a test', $3)`, [
    id,
    name,
    networkId(),
  ]);
  return `org_${id}`;
}

/** The program of a partner organisation: of one made for it unless told, and with the scopes of referrals. */
export async function aPartner(
  test: TestHouse,
  said: Variables = {},
  network?: Network,
): Promise<TestClient & { organizationId: string }> {
  const organizationId = (said.organizationId as string | undefined) ?? (await anOrganization(test));
  const scopes = ['REFERRALS_READ', 'REFERRALS_WRITE'];
  const client = await aClient(
    test,
    { name: 'A food bank', kind: 'PARTNER', wardCodes: [], scopes, ...said, organizationId },
    network,
  );
  return { ...client, organizationId };
}

/** A program that asks with a key, and with nothing else unless told. */
export const withKey = (test: TestHouse, key: string, more: Record<string, string> = {}) =>
  new Lead((query, variables) =>
    test.api.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${key}`, ...more }),
  );
