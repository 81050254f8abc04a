import {
  afterQuiet,
  agree,
  type Decision,
  notWrittenTo,
  refuse,
  SEND_WARD_MESSAGE_REFUSALS,
  sendWardMessage as send,
  type WardCode,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readTexts, type SaidTexts, TEXTS_REFUSALS } from '../read-texts.ts';
import { canWriteToWard, writesMessages } from '../ward-message.policy.ts';
import {
  findLastWritten,
  findQuietHours,
  findWardName,
  keepMessage,
  listWardReaders,
  lockWriting,
} from '../ward-message.store.ts';

export const SEND_WARD_MESSAGE_CODES = [
  ...SEND_WARD_MESSAGE_REFUSALS,
  ...TEXTS_REFUSALS,
  'WARD_NOT_FOUND',
  ...IDEMPOTENCY_REFUSALS,
] as const;
type Sent = Decision<{ id: string; wardCode: WardCode }, (typeof SEND_WARD_MESSAGE_CODES)[number]>;
export type SendWardMessage = { wardCode: string; texts: SaidTexts; idempotencyKey?: string | null };

/** A lead writes to the volunteers of a ward: it is made out to everybody whom it reaches now, and goes in a few minutes unless somebody takes it back. */
export function sendWardMessage({ actor, db }: Ctx, input: SendWardMessage): Promise<Sent> {
  return db.once('sendWardMessage', input, async (tx): Promise<Sent> => {
    if (!writesMessages(actor)) throw forbidden();
    const wardCode = input.wardCode as WardCode;
    if (!canWriteToWard(actor, { networkId: tx.networkId, code: wardCode }) || !(await findWardName(tx, wardCode)))
      return refuse('WARD_NOT_FOUND');
    const { texts, refusals } = readTexts(input.texts);
    if (refusals.length > 0) return { ok: false, refusals };

    await lockWriting(tx);
    const lastWrittenAt = await findLastWritten(tx, wardCode);
    const readers = (await listWardReaders(tx, wardCode)).filter((reader) => notWrittenTo(reader) === null);
    const decision = send(texts, { lastWrittenAt, readers: readers.length }, tx.now);
    if (!decision.ok) return decision;

    const goesAt = afterQuiet(await findQuietHours(tx), decision.value.goesAt); // until then it can be taken back
    const id = await keepMessage(tx, { wardCode, by: actor.staffId, goesAt, texts, readers: readers.map((reader) => reader.id) });
    return agree({ id, wardCode });
  });
}
