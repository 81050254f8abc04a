import { linkToken } from '../../src/platform/seal/index.ts';
import type { TestHouse } from '../house.ts';
import { WARD_MESSAGE } from '../payload.ts';
import { coordinatorOf, leadOf } from '../people.ts';
import { done } from '../scenes.ts';
import { A_MESSAGE, toWard } from '../ward-messages.ts';

const PREVIEW = `query ($wardCode: ID!, $texts: [WardMessageTextInput!]!) {
  wardMessagePreview(wardCode: $wardCode, texts: $texts) { troubles { field kind } volunteers leftOut { reason volunteers } againAt quietUntil
    letters { language writtenIn subject text volunteers } } wardMessages(wardCode: $wardCode) ${WARD_MESSAGE} }`;

/** A lead and a coordinator write to the volunteers of a ward, look at it beforehand and take it back; a volunteer stops them. */
export async function writeToWards(test: TestHouse): Promise<void> {
  for (const network of ['westminster', 'north-paddington'] as const)
    for (const person of [leadOf("Queen's Park", network), coordinatorOf(network)]) {
      const writes = test.api.as(person);
      const message = await toWard(test, "Queen's Park", network);
      const { message: sent } = await done(writes.press('sendWardMessage', message));
      await writes.ask(PREVIEW, message);
      await writes.ask(PREVIEW, { ...message, texts: [{ ...A_MESSAGE, text: 'Ring 020 7946 0000' }] });
      await done(writes.press('takeBackWardMessage', { messageId: sent?.id }));
      const { rows } = await test.db.query<{ id: string }>('select id from ward_message_mails limit 1');
      const token = linkToken(test.house.ring, rows[0]?.id ?? '');
      await test.api.anyone().ask('query ($token: String!) { wardMessageLink(token: $token) { networkName coming } }', { token });
      await done(test.api.anyone().press('stopWardMessages', { token }));
    }
}
