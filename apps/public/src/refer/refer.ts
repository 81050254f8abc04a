import type { Words } from '../locales/locales.ts';
import type { Refused } from '../pages/refused.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';

/** How far somebody has come whom this organisation referred. */
export type ReferralToUs = {
  id: string;
  status: keyof Words['refer']['states'];
  reason: keyof Words['refer']['reasons'] | null;
  reference: string | null;
  sentAt: string;
  canWithdraw: boolean;
};
/** Whose link it is, what help the network gives, and what came by it before. */
export type Referrer = {
  networkName: string;
  organizationName: string;
  pageLanguage: string;
  categories: { key: string; label: string }[];
  referrals: ReferralToUs[];
  /** Where those before these begin; null where there are none. */
  before: string | null;
};

/** One showing of the page. */
export type ReferView = { visit: Visit; token: string; referrer: Referrer; refused: readonly Refused[]; typed: Form };

export const referPath = (token: string, rest?: string): string => (rest ? `/refer/${token}/${rest}` : `/refer/${token}`);
