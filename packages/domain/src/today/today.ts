import type { RequestStatus } from '../requests/request-status.ts';

/** Why a request needs somebody now, in the order in which they are seen to: each request once, with the first that holds. */
export const TODAY_KINDS = [
  'UNPLACED',
  'NOBODY_ON_DUTY',
  'OFFER_WAITING',
  'CALL_BACK',
  'OVERDUE',
  'DUE',
  'NEW',
  'NOBODY_ANSWERED',
  'NOBODY_ASKED',
  'FOLLOW_UP',
  'REFERRAL_SILENT',
  'NOTICE',
] as const;
/** One of those. */
export type TodayKind = (typeof TODAY_KINDS)[number];

/** The one thing to do next about a request. */
export type NextStep = 'PLACE' | 'RING' | 'CHOOSE' | 'ASK' | 'SEE_WHO_GOES' | 'ASK_THE_SERVICE';

/** What a lead does next about a request that needs somebody for this reason. */
export function nextStep(kind: TodayKind, status: RequestStatus): NextStep {
  switch (kind) {
    case 'UNPLACED':
      return 'PLACE';
    case 'OFFER_WAITING':
      return 'CHOOSE';
    case 'NEW':
    case 'CALL_BACK':
    case 'FOLLOW_UP':
    case 'NOTICE':
      return 'RING';
    case 'NOBODY_ANSWERED':
    case 'NOBODY_ASKED':
      return 'ASK';
    case 'REFERRAL_SILENT':
      return 'ASK_THE_SERVICE';
    case 'NOBODY_ON_DUTY':
    case 'OVERDUE':
    case 'DUE':
      return status === 'NEW' ? 'RING' : status === 'OPEN' ? 'ASK' : 'SEE_WHO_GOES';
  }
}
