import type { WardCode } from '@wardwise/domain';
import type { Ctx } from '../platform/context.ts';
import { showId } from '../platform/ids.ts';
import { canWriteToWard } from './ward-message.policy.ts';
import { listMessages } from './ward-message.store.ts';
import type { WardMessageType } from './ward-message.type.ts';

/** What was written to a ward, for whoever may write to it; nothing for anybody else. */
export async function readWardMessages({ actor, db }: Ctx, wardCode: string): Promise<WardMessageType[]> {
  if (actor.networkId === null || !canWriteToWard(actor, { networkId: actor.networkId, code: wardCode as WardCode })) return [];
  return db.transaction(async (tx) =>
    (await listMessages(tx, wardCode)).map(({ id, wardCode: _, ...message }) => ({
      ...message,
      id: showId('wardMessage', id),
      canTakeBack: message.takenBackAt === null && tx.now < message.goesAt,
    })),
  );
}

/** One of them, as it stands now. */
export const readWardMessage = async (ctx: Ctx, { id, wardCode }: { id: string; wardCode: WardCode }) =>
  (await readWardMessages(ctx, wardCode)).find((message) => message.id === showId('wardMessage', id)) ?? null;
