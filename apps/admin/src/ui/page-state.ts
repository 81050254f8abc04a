import type { ParseKeys } from 'i18next';

/** A way in which a page can look: what the page exports, and what somebody looks at whole. */
export type PageState = {
  /** In a few English words, as its picture is called. */
  name: string;
  /** Who sees it, of the demo's people; a ward lead where nothing is said. */
  as?: 'COORDINATOR' | 'SAFEGUARDING_LEAD' | 'PARTNER' | 'NOBODY';
  /** The address within the network; `{NEW}` is a request in that state, `{ward}`, `{service}`, `{concern}` and `{referral}` one of theirs. */
  at: string;
  /** What is pressed then, one after the other, by the words it carries. */
  press?: ParseKeys[];
};

/** Of each page besides: its question on the way, not answered, and answered with a fault. Those that ask nothing say so; `BESIDE`: it stands before anything is answered. */
export type PageStates = { asks?: false | 'BESIDE'; states: [PageState, ...PageState[]] };
