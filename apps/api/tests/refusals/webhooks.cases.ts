import { aPartner } from '../clients.ts';
import type { TestHouse } from '../house.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf } from '../people.ts';
import { done } from '../scenes.ts';
import { aWebhook } from '../webhooks.ts';
import type { Variables } from '../wire.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const URL = 'https://hooks.example.org/';
const coordinator = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));
const [add, change, rotate, ping, again] = [
  'addWebhook',
  'changeWebhook',
  'rotateWebhookSecret',
  'pingWebhook',
  'redeliverWebhook',
].map(refusalsOf) as [
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
  ReturnType<typeof refusalsOf>,
];
const added = (code: string, field: string, when: string, said: Variables) =>
  add(
    code,
    when,
    async (test) => {
      const program = test.api.program((await aPartner(test)).key);
      return () => program.press('addWebhook', { url: URL, ...said });
    },
    { field },
  );
const pressed =
  (of: ReturnType<typeof refusalsOf>, mutation: string) => (code: string, when: string, said: Variables, field?: string) =>
    of(
      code,
      when,
      async (test) => {
        const { webhookId } = await aWebhook(test, URL);
        return () => coordinator(test).press(mutation, { webhookId, ...said });
      },
      ...(field ? [{ field }] : []),
    );
const [changed, rotated] = [pressed(change, 'changeWebhook'), pressed(rotate, 'rotateWebhookSecret')];
const usedBefore = (mutation: string, input: Variables) =>
  refusalsOf(mutation)('IDEMPOTENCY_KEY_REUSED', 'the key has been used for another button', async (test) => {
    const idempotencyKey = `used for ${mutation}`;
    await done(coordinator(test).take({ idempotencyKey }));
    return () => coordinator(test).press(mutation, { ...input, idempotencyKey });
  });
const unknown = { webhookId: `whk_${NOBODY}` };
/** A webhook with a ping on its way, and what is then pressed. */
const pinged =
  (press: (of: { webhookId: string; deliveryId: string }) => Variables, mutation: string, stopped: boolean) =>
  async (test: TestHouse) => {
    const { webhookId } = await aWebhook(test, URL);
    const { delivery } = await done(coordinator(test).press('pingWebhook', { webhookId }));
    if (stopped) await done(coordinator(test).press('changeWebhook', { webhookId, live: false }));
    return () => coordinator(test).press(mutation, press({ webhookId, deliveryId: delivery?.id ?? '' }));
  };
const webhook = ({ webhookId }: { webhookId: string }) => ({ webhookId });
const delivery = ({ deliveryId }: { deliveryId: string }) => ({ deliveryId });

export const WEBHOOKS: RefusalCase[] = [
  add(
    'API_CLIENT_NOT_FOUND',
    'a coordinator does not say whose it is',
    async (test) => () => coordinator(test).press('addWebhook', { url: URL }),
    { field: 'clientId' },
  ),
  added('WEBHOOK_URL_NOT_ALLOWED', 'url', 'its address is not https', { url: 'http://hooks.example.org/' }),
  added('TEXT_TOO_LONG', 'url', 'its address is a novel', { url: `${URL}${'x'.repeat(500)}` }),
  added('TEXT_TOO_LONG', 'idempotencyKey', 'the key is a novel', { idempotencyKey: 'k'.repeat(201) }),
  add('WEBHOOKS_TOO_MANY', 'there are five', async (test) => {
    const program = test.api.program((await aWebhook(test, URL)).key);
    for (let more = 0; more < 4; more++) await done(program.press('addWebhook', { url: URL }));
    return () => program.press('addWebhook', { url: URL });
  }),
  usedBefore('addWebhook', { url: URL }),
  change('WEBHOOK_NOT_FOUND', 'it is nobody’s', async (test) => () => coordinator(test).press('changeWebhook', unknown)),
  changed('WEBHOOK_URL_NOT_ALLOWED', 'its next address holds a password', { url: 'https://a:b@hooks.example.org/' }, 'url'),
  changed('TEXT_TOO_LONG', 'its next address is a novel', { url: `${URL}${'x'.repeat(500)}` }, 'url'),
  rotate(
    'WEBHOOK_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('rotateWebhookSecret', { ...unknown, overlapHours: 1 }),
  ),
  rotated('HOURS_OUT_OF_RANGE', 'the old secret would sign for a month', { overlapHours: 720 }, 'overlapHours'),
  rotated('TEXT_TOO_LONG', 'the key is a novel', { overlapHours: 1, idempotencyKey: 'k'.repeat(201) }, 'idempotencyKey'),
  usedBefore('rotateWebhookSecret', { ...unknown, overlapHours: 1 }),
  refusalsOf('removeWebhook')(
    'WEBHOOK_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('removeWebhook', unknown),
  ),
  ping('WEBHOOK_NOT_FOUND', 'it is nobody’s', async (test) => () => coordinator(test).press('pingWebhook', unknown)),
  ping('WEBHOOK_STOPPED', 'it is stopped', pinged(webhook, 'pingWebhook', true)),
  ping('WEBHOOK_DELIVERY_WAITING', 'a ping is on its way', pinged(webhook, 'pingWebhook', false)),
  again(
    'WEBHOOK_DELIVERY_NOT_FOUND',
    'it is nobody’s',
    async (test) => () => coordinator(test).press('redeliverWebhook', { deliveryId: `whd_${NOBODY}` }),
  ),
  again('WEBHOOK_STOPPED', 'its webhook is stopped', pinged(delivery, 'redeliverWebhook', true)),
  again('WEBHOOK_DELIVERY_WAITING', 'it is on its way', pinged(delivery, 'redeliverWebhook', false)),
];
