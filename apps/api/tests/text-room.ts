import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { openTexts } from '../src/texts/index.ts';
import { deliverOutbox, type Postman } from '../src/worker/deliver-outbox.ts';
import type { TestHouse } from './house.ts';
import type { openMailRoom } from './mail-room.ts';
import { API_KEY, openNotify, type TakenText, TEMPLATE } from './notify-server.ts';
import type { TestVolunteer } from './volunteers.ts';

const TOKEN = 'a-token-that-notify-shows-1f9c';

/** A server of Notify's shape for the tests around it, a worker who sends by it, and what Notify tells us. */
export function openTextRoom(test: TestHouse, mailRoom: ReturnType<typeof openMailRoom>) {
  let notify: Awaited<ReturnType<typeof openNotify>>;
  let postman: Postman;
  beforeAll(async () => {
    notify = await openNotify();
    test.house.textsToken = TOKEN;
    const settings = { apiKey: API_KEY, templateId: TEMPLATE, callbackToken: TOKEN, url: notify.url };
    postman = { ...mailRoom.postman, texts: openTexts(settings) };
  });
  afterAll(() => notify.close());
  const call = (door: 'received' | 'receipts', body: unknown, authorization = `Bearer ${TOKEN}`) =>
    fetch(`${test.house.publicUrl}/notify/${door}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const room = {
    get notify() {
      return notify;
    },
    /** One look of the worker. */
    round: () => deliverOutbox(test.house, postman),
    /** Lets the worker send all that waits; answers the texts that went since it was emptied. */
    async sent(): Promise<TakenText[]> {
      while ((await deliverOutbox(test.house, postman)) > 0);
      return notify.texts;
    },
    empty: () => void notify.texts.splice(0),
    call,
    /** A text comes in from this number, as Notify tells of it. */
    texted: (number: string, message: string, id: string = randomUUID()) =>
      call('received', {
        ...{ id, message, source_number: number.replace('+', ''), destination_number: '447700900000' },
        ...{ date_received: '2026-11-23T12:00:00.000000Z' },
      }),
    /** Notify tells what became of a text. */
    told: (reference: string, status: string) =>
      call('receipts', { id: randomUUID(), reference, to: '447700900000', status, notification_type: 'sms' }),
    /** These volunteers have said that they want texts. */
    wantedBy: (...them: TestVolunteer[]) =>
      test.db.query('update volunteers set texts = true, text_trouble = null where id = any($1)', [them.map(({ uuid }) => uuid)]),
  };
  return room;
}
