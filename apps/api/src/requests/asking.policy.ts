import type { Actor, ApiClient, Staff } from '../platform/actor.ts';

/** Who may ask for volunteers for an organisation: whoever takes calls, for any of them, and a program that speaks for one and may write; not whoever has opened a mailed link, which is about one person. */
export const canAskForVolunteers = (actor: Actor): actor is Staff | (ApiClient & { organizationId: string }) =>
  actor.kind === 'WARD_LEAD' ||
  actor.kind === 'COORDINATOR' ||
  (actor.kind === 'PARTNER_CLIENT' &&
    actor.organizationId !== null &&
    actor.referralId === undefined &&
    actor.referrerLinkId === undefined &&
    actor.scopes.includes('REFERRALS_WRITE'));
