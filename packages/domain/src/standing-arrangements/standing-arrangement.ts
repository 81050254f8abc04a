import type { Way } from '../categories/category.ts';
import type { CategoryKey, NetworkId, RequestId } from '../ids.ts';
import type { Rhythm } from './rhythm.ts';

/** Why help that recurs has ended: a lead said so, whoever asked for it did, the request it stood beside ended, its last day is over, or nobody said yes again. */
export const ARRANGEMENT_ENDS = ['BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST', 'RUN_OUT', 'NO_YES'] as const;
/** One of those reasons. */
export type ArrangementEnd = (typeof ARRANGEMENT_ENDS)[number];

type Facts = {
  id: string;
  networkId: NetworkId;
  /** The request beside which it stands: from which it was set up. */
  requestId: RequestId;
  categoryKey: CategoryKey;
  way: Way;
  rhythm: Rhythm;
  /** The day (YYYY-MM-DD) from which its rhythm counts. */
  startsOn: string;
  /** The last day for which an occurrence was made, skipped ones included; null before the first. */
  madeUntil: string | null;
  setUpAt: Date;
  /** When they last said yes. */
  consentAt: Date;
  /** Since when a new yes is asked for, and since when there has been none for too long; null until then, and again with a yes. */
  askedAgainAt: Date | null;
  pausedAt: Date | null;
};

/** Goes on: each time one occurrence, which is a request of its own. */
export type RunningArrangement = Facts & { endedAt: null; endedWhy: null };
/** Over: nothing comes of it any more, and what it held is erased. */
export type EndedArrangement = Facts & { endedAt: Date; endedWhy: ArrangementEnd };
/** Help that recurs until it is ended; what is known of the person is sealed and not in it. */
export type StandingArrangement = RunningArrangement | EndedArrangement;

/** Whether it goes on. */
export const goesOn = (arrangement: StandingArrangement): arrangement is RunningArrangement => arrangement.endedAt === null;
