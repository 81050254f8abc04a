import { API_SCOPES } from '@wardwise/domain';
import { findApiClient } from '../../src/clients/index.ts';
import type { Actor } from '../../src/platform/actor.ts';
import { A_COUNCIL, aClient, aPartner, type TestClient, withKey } from '../clients.ts';
import type { TestHouse } from '../house.ts';
import { coordinatorOf, wardCalled } from '../people.ts';
import { done, raw } from '../scenes.ts';
import type { Visitor } from './visitor.ts';

/** A webhook each of the program's and of another's of the network, kept by the program and by a coordinator, with a ping that was taken. */
async function keepWebhooks(test: TestHouse, key: string): Promise<void> {
  const other = await aPartner(test, { name: 'Another food bank' });
  const coordinator = test.api.as(coordinatorOf('westminster'));
  for (const [who, said] of [
    [test.api.program(key), {}],
    [coordinator, { clientId: other.id }],
  ] as const) {
    const { webhook } = await done(who.press('addWebhook', { url: 'https://hooks.food.example/', ...said }));
    const of = { webhookId: webhook?.id };
    await done(who.press('changeWebhook', { ...of, url: 'https://hooks.food.example/in', live: true }));
    await done(who.press('rotateWebhookSecret', { ...of, overlapHours: 24 }));
    const { delivery } = await done(who.press('pingWebhook', of));
    await test.db.query(`update webhook_deliveries set delivered_at = now(), status_code = 204, tried_at = now() where id = $1`, [
      raw(delivery?.id ?? ''),
    ]);
    await done(who.press('redeliverWebhook', { deliveryId: delivery?.id }));
  }
  await test.db.query(`update webhooks set failing_since = now()`);
  // One that is over, one that is stopped, and a referral that was told of.
  await test.db.query(`insert into webhooks (network_id, id, client_id, url, made_at, stopped_at, stopped_why)
    select network_id, gen_random_uuid(), id, 'https://gone.food.example/', now(), now(), 'GONE' from api_clients where kind = 'PARTNER'`);
  await test.db.query(`insert into webhook_events (network_id, id, type, referral_id, status, made_at)
    select id, gen_random_uuid(), 'referral.sent', 'ref_' || gen_random_uuid(), 'SENT', now() from networks`);
  await test.db.query(`insert into webhook_deliveries (network_id, id, webhook_id, event_id, made_at, due_at, attempts, tried_at, fault)
    select w.network_id, gen_random_uuid(), w.id, e.id, now(), now(), 1, now(), 'TIMEOUT' from webhooks w join webhook_events e on e.network_id = w.network_id and e.type <> 'ping'`);
}

/** The programs of a council and of a partner, each with a key, and one in the other network. */
export async function makePrograms(test: TestHouse, unheard: TestHouse): Promise<Visitor[]> {
  const council = await aClient(test);
  const partner = await aPartner(test, { wardCodes: A_COUNCIL.wardCodes, scopes: [...API_SCOPES] });
  await aClient(test, { name: 'Elsewhere', kind: 'PARTNER', wardCodes: [wardCalled("Queen's Park")] }, 'north-paddington');
  const coordinator = test.api.as(coordinatorOf('westminster'));
  const old = await aClient(test, { name: 'An old one' });
  await done(coordinator.press('rotateApiKey', { clientId: old.id, days: 30, overlapDays: 1 }));
  await done(coordinator.press('revokeApiClient', { clientId: old.id }));
  await keepWebhooks(test, partner.key);
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
