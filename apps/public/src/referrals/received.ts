import type { Words } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** Where a referral stands, for the service. */
type ReferralState = keyof Words['referral']['states'];
export type ReferralVerb = 'open' | 'accept' | 'waitlist' | 'decline' | 'start' | 'complete';

/** A referral as the service it is addressed to is told of it, before it asks for more. */
export type Referral = {
  id: string;
  status: ReferralState;
  categoryLabel: string | null;
  wardName: string | null;
  preferredLanguage: string | null;
  waitsUntil: string | null;
  service: { name: string };
  viewerCan: Record<ReferralVerb, boolean>;
};
/** What stands behind a mailed link: nothing but whose it is, until this browser has shown the code. */
export type Received = { networkName: string; pageLanguage: string; referral: Referral | null };

/** What the service was told, by field. */
export type Told = Record<keyof Words['referral']['fields'], string | null>;

/** One showing of the page. */
export type ReceivedView = { visit: Visit; token: string; received: Received; refused: readonly Refused[]; typed: Form };

export const receivedPath = (token: string, rest?: string): string =>
  rest ? `/referral/${token}/${rest}` : `/referral/${token}`;
