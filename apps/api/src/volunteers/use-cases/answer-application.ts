import {
  type AnswerRefusal,
  agree,
  approve,
  type Decision,
  type DeclineApplicationReason,
  decline,
  refuse,
} from '@wardwise/domain';
import { makeOwnLink } from '../../links/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { announce } from '../../platform/outbox.ts';
import { param, sql } from '../../platform/sql.ts';
import { awaitsOwnYes } from '../handed-in.store.ts';
import { isThemselves } from '../themselves.ts';
import { turnAway } from '../turn-away.ts';
import { canSeeVolunteer } from '../volunteer.policy.ts';
import { changeStanding, type OfVolunteer } from './change-standing.ts';

export const APPROVE_VOLUNTEER_REFUSALS = [
  'VOLUNTEER_NOT_FOUND',
  'VOLUNTEER_NOT_APPLIED',
  'OWN_YES_MISSING',
  'IT_IS_YOU',
  ...IDEMPOTENCY_REFUSALS,
] as const;
export const ANSWER_APPLICATION_REFUSALS = [
  'VOLUNTEER_NOT_FOUND',
  'VOLUNTEER_NOT_APPLIED',
  'OWN_YES_MISSING',
  ...IDEMPOTENCY_REFUSALS,
] as const;

/** A lead of their ward or a coordinator takes an applicant on: from the commit on they may be asked, and they hear what happens next. */
export const approveVolunteer = (ctx: Ctx, input: OfVolunteer) =>
  changeStanding(
    ctx,
    'approveVolunteer',
    input,
    canSeeVolunteer,
    async ({ id, status }, tx): Promise<Decision<null, AnswerRefusal | 'IT_IS_YOU'>> => {
      if (await isThemselves(tx, id)) return refuse('IT_IS_YOU');
      const decision = approve(status, await awaitsOwnYes(tx, id));
      if (!decision.ok) return decision;
      await tx.run(sql`update volunteers set status = ${param(decision.value)}, joined_at = ${param(tx.now)}
        where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
      await announce(tx, { type: 'volunteer.approved.mail', linkId: await makeOwnLink(tx, id) });
      return agree(null);
    },
    canSeeVolunteer,
  );

/** … or does not: they are told kindly, and what we knew of them is erased. */
export const declineVolunteer = (ctx: Ctx, input: OfVolunteer & { reason: DeclineApplicationReason }) =>
  changeStanding(
    ctx,
    'declineVolunteer',
    input,
    canSeeVolunteer,
    async ({ id, status }, tx): Promise<Decision<null, AnswerRefusal>> => {
      const ownNo = await awaitsOwnYes(tx, id);
      const decision = decline(status, ownNo, input.reason);
      if (!decision.ok) return decision;
      await turnAway(tx, id, ownNo ? 'NO_YES' : input.reason);
      return agree(null);
    },
    canSeeVolunteer,
  );
