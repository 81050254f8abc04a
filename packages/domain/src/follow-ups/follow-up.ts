import type { AssignmentId, FollowUpId } from '../ids.ts';

/** Every state of a follow-up. */
export const FOLLOW_UP_STATUSES = ['DUE', 'DONE', 'NO_ANSWER', 'EXPIRED'] as const;
/** One of those states. */
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

/** What somebody can answer to "how did it go?". */
export const FOLLOW_UP_ANSWERS = ['WENT_WELL', 'PROBLEM', 'NEEDS_MORE_HELP'] as const;
/** One of those answers. */
export type FollowUpAnswer = (typeof FOLLOW_UP_ANSWERS)[number];

/** Both sides are asked. */
export const FOLLOW_UP_PARTIES = ['REQUESTER', 'VOLUNTEER'] as const;
/** One of the two. */
export type FollowUpParty = (typeof FOLLOW_UP_PARTIES)[number];

type Asked = { id: FollowUpId; dueAt: Date } & (
  | { party: 'REQUESTER'; assignmentId: null }
  | { party: 'VOLUNTEER'; assignmentId: AssignmentId }
);

/** Still to be asked. */
export type DueFollowUp = Asked & { status: 'DUE'; answer: null; endedAt: null };
/** Answered. */
export type DoneFollowUp = Asked & { status: 'DONE'; answer: FollowUpAnswer; endedAt: Date };
/** Tried without an answer, or left until the contact card ran out. */
export type UnansweredFollowUp = Asked & { status: 'NO_ANSWER' | 'EXPIRED'; answer: null; endedAt: Date };
/** One "how did it go?" to the requester, or to one of those who helped. */
export type FollowUp = DueFollowUp | DoneFollowUp | UnansweredFollowUp;
