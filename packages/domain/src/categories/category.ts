import type { CategoryKey } from '../ids.ts';
import type { Worded } from '../languages/worded.ts';
import type { OwnSentences } from '../settings/wordings.ts';

/** How help can be given. */
export const WAYS = ['IN_PERSON', 'BY_PHONE', 'ONLINE'] as const;
/** One of those ways. */
export type Way = (typeof WAYS)[number];

/** What a volunteer can have shown us. */
export const CREDENTIAL_KINDS = ['ID', 'DBS_BASIC', 'DBS_ENHANCED', 'TRAINING'] as const;
/** One of those proofs. */
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** What a category is called in one language: by leads among themselves, and to everybody else in a call-out. */
export type CategoryLabels = { label: string; publicLabel: string };

/** A kind of help: a row of the network, not code. */
export type Category = {
  key: CategoryKey;
  labels: Worded<CategoryLabels>;
  credentials: CredentialKind[];
  ways: Way[];
  /** The network's own sentences for a call-out of it, where it has any. */
  sentences?: OwnSentences | null;
};
