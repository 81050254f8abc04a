import * as rule from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { changeReferral } from './change-referral.ts';
import type { OfReferral } from './withdraw-referral.ts';

const ALWAYS = [...IDEMPOTENCY_REFUSALS, 'REFERRAL_NOT_FOUND'] as const;
export const ACKNOWLEDGE_REFERRAL_REFUSALS = [...ALWAYS, 'REFERRAL_OVER'] as const;
export const YES_OR_NO_REFUSALS = [...ALWAYS, ...rule.ANSWER_REFERRAL_REFUSALS] as const;
export const WAITLIST_REFERRAL_ALL_REFUSALS = [...ALWAYS, ...rule.WAITLIST_REFERRAL_REFUSALS] as const;
export const COMPLETE_REFERRAL_ALL_REFUSALS = [...ALWAYS, ...rule.COMPLETE_REFERRAL_REFUSALS] as const;

/** Somebody at the service has it before them. */
export const acknowledgeReferral = (ctx: Ctx, input: OfReferral) =>
  changeReferral(ctx, 'acknowledgeReferral', input, rule.acknowledgeReferral);

/** The service will help. */
export const acceptReferral = (ctx: Ctx, input: OfReferral) => changeReferral(ctx, 'acceptReferral', input, rule.acceptReferral);

/** The service will help, after about so many days. */
export const waitlistReferral = (ctx: Ctx, input: OfReferral & { waitingDays: number }) =>
  changeReferral(ctx, 'waitlistReferral', input, (referral, now) => rule.waitlistReferral(referral, input.waitingDays, now));

/** The service says no, and why: what it was told is erased, and a gap stays where support failed. */
export const declineReferral = (ctx: Ctx, input: OfReferral & { reason: rule.DeclineReason }) =>
  changeReferral(ctx, 'declineReferral', input, (referral, now) => rule.declineReferral(referral, input.reason, now));

/** The service is done: what it was told is erased here. */
export const completeReferral = (ctx: Ctx, input: OfReferral) =>
  changeReferral(ctx, 'completeReferral', input, rule.completeReferral);
