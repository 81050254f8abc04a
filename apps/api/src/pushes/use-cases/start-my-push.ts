import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { findVolunteer, holdVolunteer } from '../../volunteers/index.ts';
import { type PushSubscription, savePush } from '../push.store.ts';
import { readPush } from '../read-push.ts';

export const START_MY_PUSH_REFUSALS = [
  ...LINK_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'PUSH_NOT_POSSIBLE',
  'PUSHES_TOO_MANY',
] as const;
type StartMyPushRefusal = LinkRefusal | 'PUSH_NOT_POSSIBLE' | 'PUSHES_TOO_MANY';
type StartMyPush = PushSubscription & { idempotencyKey?: string | null };

/** A volunteer lets us tell them of call-outs on the phone or computer they hold: where its push service is, and its keys. */
export const startMyPush = (ctx: Ctx, input: StartMyPush) =>
  asVolunteer(ctx, (db, { volunteerId }) =>
    db.once('startMyPush', input, async (tx): Promise<Decision<{ started: true }, StartMyPushRefusal>> => {
      await holdVolunteer(tx, volunteerId);
      if (!(await findVolunteer(tx, volunteerId))) return refuse('LINK_NOT_FOUND');
      const push = readPush(input, ctx.house);
      if (!push) return refuse('PUSH_NOT_POSSIBLE');
      return (await savePush(tx, volunteerId, push)) ? agree({ started: true }) : refuse('PUSHES_TOO_MANY');
    }),
  );
