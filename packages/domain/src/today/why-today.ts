import { addDays, dayIn, startOfDay, TIME_ZONE } from '../days/day.ts';
import type { NudgeWaits } from '../nudges/nudge-waits.ts';
import { type Asked, isAhead, type Nudged, nudgesDue } from '../nudges/nudges-due.ts';
import { isRunning } from '../requests/help-request.ts';
import { dayItIsDue } from '../snoozes/snooze-request.ts';
import { TODAY_KINDS, type TodayKind } from './today.ts';

/** What is known beside a request: whether nobody had duty when it came, what was agreed by telephone, who was asked, how its referrals stand, and whether it is out of the way. */
export type TodayFacts = {
  nobodyOnDuty: boolean;
  /** Of the last call, where that was the outcome. */
  callBackAt: Date | null;
  reached: boolean;
  noticeOwed: boolean;
  asked: Asked | null;
  referred: boolean;
  serviceSilent: boolean;
  snoozed: boolean;
  setAside: boolean;
  /** How long the network waits, where it has said otherwise than is usual. */
  waits?: NudgeWaits;
};

/** Why this request needs somebody now; null where it does not. */
export function whyToday(request: Nudged, facts: TodayFacts, now: Date): TodayKind | null {
  if (request.endedAt !== null || facts.snoozed || facts.setAside) return null;
  const why = {
    request,
    facts,
    now,
    nudges: nudgesDue(request, facts.asked, now, { waits: facts.waits }).map(({ kind }) => kind),
  };
  return TODAY_KINDS.find((kind) => HOLDS[kind](why)) ?? null;
}

type Why = { request: Nudged; facts: TodayFacts; now: Date; nudges: string[] };

const HOLDS: Record<TodayKind, (why: Why) => boolean> = {
  UNPLACED: ({ request }) => request.wardCode === null,
  NOBODY_ON_DUTY: (why) =>
    why.facts.nobodyOnDuty && (why.request.status === 'NEW' ? isUnreached(why) : why.request.status === 'OPEN' && isUnasked(why)),
  OFFER_WAITING: ({ request }) => request.status === 'OPEN' && request.offers.some(({ status }) => status === 'OFFERED'),
  CALL_BACK: ({ request, facts, now }) =>
    request.askingServiceId === null && facts.callBackAt !== null && facts.callBackAt < tomorrow(now),
  OVERDUE: ({ request, nudges, now }) =>
    nudges.includes('TASK_OVERDUE') || (isWaiting(request) && (dayItIsDue(request) ?? '9999') < today(now)),
  DUE: ({ request, now }) => isWaiting(request) && dayItIsDue(request) === today(now),
  NEW: (why) => why.request.status === 'NEW' && why.facts.callBackAt === null,
  NOBODY_ANSWERED: ({ request, facts, nudges }) =>
    request.status === 'OPEN' && facts.asked !== null && (nudges.includes('NOBODY_ANSWERED') || nudges.includes('NOBODY_LEFT')),
  NOBODY_ASKED: (why) => why.request.status === 'OPEN' && isUnasked(why) && !why.facts.referred && !isAhead(why.request, why.now),
  FOLLOW_UP: ({ request, facts, now }) =>
    request.status === 'DELIVERED' &&
    facts.callBackAt === null &&
    request.askingServiceId === null &&
    request.followUps.some(({ status, dueAt }) => status === 'DUE' && dueAt < tomorrow(now)),
  REFERRAL_SILENT: ({ request, facts }) => isRunning(request) && facts.serviceSilent,
  NOTICE: ({ request, facts }) =>
    isRunning(request) && request.askingServiceId === null && facts.callBackAt === null && facts.noticeOwed,
};

const isWaiting = ({ status }: Nudged): boolean => status === 'NEW' || status === 'OPEN';
const isUnreached = ({ facts }: Why): boolean => !facts.reached;
const isUnasked = ({ request, facts }: Why): boolean =>
  facts.asked === null && !request.assignments.some(({ status }) => status === 'PROPOSED');
const today = (now: Date): string => dayIn(TIME_ZONE, now);
const tomorrow = (now: Date): Date => startOfDay(addDays(today(now), 1));
