import { agree, type Decision, isWithinKeyDays, type PageLanguage, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { keepsReferrerLinks } from '../referrer-link.policy.ts';
import { addReferrerLink, findOrganizationAddress, revokeLink } from '../referrer-link.store.ts';

export const MAKE_REFERRER_LINK_REFUSALS = [
  ...IDEMPOTENCY_REFUSALS,
  'ORGANIZATION_NOT_FOUND',
  'ORGANIZATION_HAS_NO_EMAIL',
  'DAYS_OUT_OF_RANGE',
] as const;
type MakeRefusal = Exclude<(typeof MAKE_REFERRER_LINK_REFUSALS)[number], IdempotencyRefusal>;
export const REVOKE_REFERRER_LINK_REFUSALS = ['REFERRER_LINK_NOT_FOUND'] as const;

export type MakeReferrerLink = {
  organizationId: string;
  pageLanguage: PageLanguage;
  days: number;
  idempotencyKey?: string | null;
};
type Kept = { linkId: string };

/** A coordinator has a link mailed to an organisation, by which it refers people to us until a day. */
export function makeReferrerLink(
  { actor, db }: Ctx,
  input: MakeReferrerLink,
): Promise<Decision<Kept, MakeRefusal | IdempotencyRefusal>> {
  return db.once('makeReferrerLink', input, async (tx): Promise<Decision<Kept, MakeRefusal>> => {
    if (!keepsReferrerLinks(actor)) throw forbidden();
    const organizationId = readId<string>('organization', input.organizationId);
    const written = organizationId && (await findOrganizationAddress(tx, organizationId));
    if (!organizationId || !written) return refuse({ code: 'ORGANIZATION_NOT_FOUND', field: 'organizationId' });
    if (!written.email) return refuse({ code: 'ORGANIZATION_HAS_NO_EMAIL', field: 'organizationId' });
    if (!isWithinKeyDays(input.days)) return refuse({ code: 'DAYS_OUT_OF_RANGE', field: 'days' });
    return agree({ linkId: await addReferrerLink(tx, { ...input, organizationId }, actor.staffId) });
  });
}

/** A coordinator ends a referrer's link now: its page opens no more. What came by it goes on. */
export function revokeReferrerLink(
  { actor, db }: Ctx,
  input: { referrerLinkId: string },
): Promise<Decision<Kept, (typeof REVOKE_REFERRER_LINK_REFUSALS)[number]>> {
  return db.transaction(async (tx) => {
    if (!keepsReferrerLinks(actor)) throw forbidden();
    const id = readId<string>('referrerLink', input.referrerLinkId);
    return id && (await revokeLink(tx, id)) ? agree({ linkId: id }) : refuse('REFERRER_LINK_NOT_FOUND');
  });
}
