import { callOutText, type HelpRequest, type RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { showId } from '../platform/ids.ts';
import type { Announcement } from '../platform/outbox.ts';
import { loadRequest } from '../requests/index.ts';
import { NUDGES } from './nudge-words.ts';
import { slotsOf } from './slots-of.ts';
import { findStaffReader } from './staff-reader.ts';
import { STILL_NEW, whyStillNew } from './still-new-words.ts';
import { TASK_NUDGES } from './task-nudge-words.ts';
import { type Mail, write } from './write-letter.ts';

type ToLead = Extract<Announcement, { type: `nudge.${string}` }>;

/** Writes the mail that reminds a lead of a request; null when it waits for them no more. */
export async function leadMail(tx: Tx, { type, requestId, staffId }: ToLead, publicUrl: string): Promise<Mail | null> {
  const request = await loadRequest(tx, requestId as RequestId, false);
  if (!request || !STILL[type](request)) return null;
  const reader = await findStaffReader(tx, staffId);
  if (!reader) return null;
  const { to, language } = reader;
  const slots = await slotsOf(tx, request);
  const it = {
    network: reader.network,
    callOut: slots && callOutText(slots, language),
    locality: slots?.locality ?? null,
    url: `${publicUrl}/n/${reader.slug}/requests/${showId('request', request.id)}`,
  };
  const stillNew = type === 'nudge.nobody-answered.mail' ? whyStillNew(request, request.takenBy !== null) : null;
  const words = stillNew ? STILL_NEW[language][stillNew] : { ...NUDGES[language], ...TASK_NUDGES[language] }[type];
  return { to, ...write(words(it), language) };
}

const isFree = ({ status }: HelpRequest) => status === 'OPEN' || status === 'NEW';
const isToBeAsked = ({ followUps }: HelpRequest) =>
  followUps.some(({ party, status }) => party === 'REQUESTER' && status === 'DUE');
const isOffered = ({ offers }: HelpRequest) => offers.some(({ status }) => status === 'OFFERED');

/** Whether what a nudge is about still waits by the time its mail is written. */
const STILL: Record<ToLead['type'], (request: HelpRequest) => boolean> = {
  'nudge.offer-waiting.mail': (request) => isFree(request) && isOffered(request),
  'nudge.nobody-answered.mail': (request) => isFree(request) && !isOffered(request),
  'nudge.nobody-left.mail': (request) => isFree(request) && !isOffered(request),
  'nudge.task-overdue.mail': ({ assignments }) => assignments.some(({ status }) => status === 'ACCEPTED' || status === 'STARTED'),
  'nudge.follow-up-due.mail': isToBeAsked,
  'nudge.said-no.mail': isToBeAsked,
  'nudge.handed-back.mail': isFree,
  'nudge.not-paid-back.mail': ({ assignments }) => assignments.some(({ status }) => status === 'DELIVERED'),
};
