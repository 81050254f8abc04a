import { findApiClient } from '../../src/clients/index.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { aClient, type TestClient, withKey } from '../clients.ts';
import type { TestHouse } from '../house.ts';
import { coordinatorOf, wardCalled } from '../people.ts';
import { done } from '../scenes.ts';
import type { Visitor } from './visitor.ts';

/** The programs of a council and of a partner, each with a key, and one in the other network. */
export async function makePrograms(test: TestHouse, unheard: TestHouse): Promise<Visitor[]> {
  const council = await aClient(test);
  const partner = await aClient(test, { name: 'A food bank', kind: 'PARTNER' });
  await aClient(test, { name: 'Elsewhere', kind: 'PARTNER', wardCodes: [wardCalled("Queen's Park")] }, 'north-paddington');
  const coordinator = test.api.as(coordinatorOf('westminster'));
  const old = await aClient(test, { name: 'An old one' });
  await done(coordinator.press('rotateApiKey', { clientId: old.id, days: 30, overlapDays: 1 }));
  await done(coordinator.press('revokeApiClient', { clientId: old.id }));
  return [
    ['a council’s program', council],
    ['a partner’s program', partner],
  ].map(([name, client]) => {
    const { key } = client as TestClient;
    return {
      name: name as string,
      send: withKey(unheard, key).send,
      who: async () => (await findApiClient(test.house, key)) as Actor,
    };
  });
}
