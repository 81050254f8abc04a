import type { Actor } from '../platform/actor.ts';

/** Whether somebody works for a network: they are told where a service takes referrals, which nobody else is. */
export const isStaffKind = (kind: Actor['kind']): boolean =>
  kind === 'WARD_LEAD' || kind === 'COORDINATOR' || kind === 'SAFEGUARDING_LEAD';
