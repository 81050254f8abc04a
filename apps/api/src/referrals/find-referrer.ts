import type { PageLanguage } from '@wardwise/domain';
import type { ApiClient } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { findReferrerLink } from './referrer-link.store.ts';

/** Who stands behind a referrer's link: the organisation it was mailed to, narrowed to what comes by that link. */
export async function findReferrer(
  house: House,
  token: string,
): Promise<{ actor: ApiClient; pageLanguage: PageLanguage } | 'LINK_EXPIRED' | null> {
  const found = await findReferrerLink(house, token);
  if (!found) return null;
  if (found.over) return 'LINK_EXPIRED';
  const { networkId, linkId, organizationId, pageLanguage } = found;
  return {
    actor: {
      ...{ kind: 'PARTNER_CLIENT', networkId, clientId: linkId, organizationId, grantedWards: [] },
      ...{ scopes: ['REFERRALS_READ', 'REFERRALS_WRITE'], referrerLinkId: linkId },
    },
    pageLanguage,
  };
}
