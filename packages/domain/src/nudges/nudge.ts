import type { AssignmentId, CallOutId, FollowUpId, ListInWard, RequestId, VolunteerId } from '../ids.ts';

/** Every kind of nudge. */
export const NUDGE_KINDS = [
  'OFFER_WAITING',
  'NOBODY_ANSWERED',
  'NOBODY_LEFT',
  'TASK_OVERDUE',
  'FOLLOW_UP_DUE',
  'HANDED_BACK',
  'NOT_PAID_BACK',
] as const;
/** One of those kinds. */
export type NudgeKind = (typeof NUDGE_KINDS)[number];

/**
 * One reminder by mail that something waits for somebody. `about` is what it is sent once for; `volunteerId` is who hears of it
 * beside (or, asked how it went, instead of) the leads.
 */
export type Nudge =
  | { kind: 'OFFER_WAITING'; about: CallOutId; volunteerId: null }
  | { kind: 'NOBODY_ANSWERED'; about: CallOutId | AssignmentId | RequestId | ListInWard; volunteerId: null }
  | { kind: 'NOBODY_LEFT'; about: CallOutId; volunteerId: null }
  | { kind: 'TASK_OVERDUE'; about: AssignmentId; volunteerId: VolunteerId }
  | { kind: 'FOLLOW_UP_DUE'; about: FollowUpId; volunteerId: VolunteerId | null }
  | { kind: 'HANDED_BACK' | 'NOT_PAID_BACK'; about: AssignmentId; volunteerId: null };
