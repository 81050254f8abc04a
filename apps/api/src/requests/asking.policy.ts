import type { Actor, ApiClient, Staff } from '../platform/actor.ts';

/** Who may ask for volunteers for an organisation: whoever takes calls, for any of them, and a program that speaks for one and may write. */
export const canAskForVolunteers = (actor: Actor): actor is Staff | (ApiClient & { organizationId: string }) =>
  actor.kind === 'WARD_LEAD' || actor.kind === 'COORDINATOR' || isItsProgram(actor, 'REFERRALS_WRITE');

/** Not whoever has opened a mailed link: that is about one person. */
const isItsProgram = (
  actor: Actor,
  scope: 'REFERRALS_READ' | 'REFERRALS_WRITE',
): actor is ApiClient & { organizationId: string } =>
  actor.kind === 'PARTNER_CLIENT' &&
  actor.organizationId !== null &&
  actor.referralId === undefined &&
  actor.referrerLinkId === undefined &&
  actor.scopes.includes(scope);
