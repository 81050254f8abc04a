import { agree, type Decision, refuse } from '@wardwise/domain';
import { asVolunteer, LINK_REFUSALS, type LinkRefusal, makeLink } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { linkToken } from '../../platform/seal/index.ts';
import { findAnother } from '../find-another.ts';

export const OPEN_ANOTHER_REFUSALS = [...LINK_REFUSALS, 'CALL_OUT_OVER'] as const;

/** Others were faster: the volunteer goes on to another call-out that suits them, by a link of their own to it. */
export const openAnother = (ctx: Ctx) =>
  asVolunteer(ctx, (db, { volunteerId, requestId }) =>
    db.transaction(async (tx): Promise<Decision<{ token: string }, LinkRefusal | 'CALL_OUT_OVER'>> => {
      const another = requestId && (await findAnother(tx, volunteerId, requestId));
      if (!another) return refuse('CALL_OUT_OVER');
      return agree({ token: linkToken(tx.ring, await makeLink(tx, another.requestId, volunteerId, another.callOutId)) });
    }),
  );
