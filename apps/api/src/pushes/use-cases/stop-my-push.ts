import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { holdVolunteer } from '../../volunteers/index.ts';
import { erasePush, listPushes } from '../push.store.ts';

export const STOP_MY_PUSH_REFUSALS = [...LINK_REFUSALS, ...IDEMPOTENCY_REFUSALS, 'PUSH_NOT_FOUND'] as const;

/** A volunteer is told no more on one phone or computer, whichever they hold; where it was is erased. */
export const stopMyPush = (ctx: Ctx, input: { pushId: string; idempotencyKey?: string | null }) =>
  asVolunteer(ctx, (db, { volunteerId }) =>
    db.once('stopMyPush', input, async (tx): Promise<Decision<{ stopped: true }, LinkRefusal | 'PUSH_NOT_FOUND'>> => {
      await holdVolunteer(tx, volunteerId);
      const id = readId('push', input.pushId);
      const theirs = (await listPushes(tx, volunteerId)).find((push) => push.id === id);
      if (!theirs) return refuse('PUSH_NOT_FOUND');
      await erasePush(tx, theirs.id, 'push-stopped');
      return agree({ stopped: true });
    }),
  );
