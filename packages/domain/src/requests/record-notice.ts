import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId } from '../ids.ts';
import type { HelpRequest } from './help-request.ts';

/** Whether whoever needs help was asked for by another, and when somebody read them the privacy notice. */
export type NoticeOnRecord = { askedByAnother: boolean; noticeReadAt: Date | null; noticeReadBy: StaffId | null };

/** What refuses that a notice was read. */
export const NOTICE_REFUSALS = ['NOTICE_NOT_DUE', 'REQUEST_ENDED'] as const;
/** One of those refusals. */
export type NoticeRefusal = (typeof NOTICE_REFUSALS)[number];

/** Whoever was asked for by another is told at the first call what we keep, and that is on record (UK GDPR Art. 14); said twice, the first time stands. Taken back, they are to be told again. */
export function recordNotice<Request extends HelpRequest & NoticeOnRecord>(
  request: Request,
  read: boolean,
  by: StaffId,
  now: Date,
): Decision<Request, NoticeRefusal> {
  if (!request.askedByAnother) return refuse('NOTICE_NOT_DUE');
  if (request.endedAt !== null) return refuse('REQUEST_ENDED');
  if (read === (request.noticeReadAt !== null)) return agree(request);
  return agree({ ...request, noticeReadAt: read ? now : null, noticeReadBy: read ? by : null });
}
