import type { Way } from '../categories/category.ts';
import type { Weekday } from '../days/weekday.ts';
import type { CategoryKey, NetworkId, RequestId } from '../ids.ts';

/** Why help that recurs has ended: a lead said so, whoever asked for it did, or the request it stood beside ended. */
export const ARRANGEMENT_ENDS = ['BY_LEAD', 'BY_REQUESTER', 'WITH_REQUEST'] as const;
/** One of those reasons. */
export type ArrangementEnd = (typeof ARRANGEMENT_ENDS)[number];

type Facts = {
  id: string;
  networkId: NetworkId;
  /** The request beside which it stands: it bridges the time until another service has started. */
  requestId: RequestId;
  categoryKey: CategoryKey;
  way: Way;
  /** The day of the week on which it comes round. */
  weekday: Weekday;
  setUpAt: Date;
};

/** Goes on: each week one occurrence, which is a request of its own. */
export type RunningArrangement = Facts & { endedAt: null; endedWhy: null };
/** Over: nothing comes of it any more, and what it held is erased. */
export type EndedArrangement = Facts & { endedAt: Date; endedWhy: ArrangementEnd };
/** Help that recurs every week until it is ended; what is known of the person is sealed and not in it. */
export type StandingArrangement = RunningArrangement | EndedArrangement;

/** Whether it goes on. */
export const goesOn = (arrangement: StandingArrangement): arrangement is RunningArrangement => arrangement.endedAt === null;
