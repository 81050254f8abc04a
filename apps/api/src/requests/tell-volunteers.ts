import { type Assignment, type HelpRequest, isLive, type VolunteerId } from '@wardwise/domain';
import { closeCallOut } from '../call-outs/index.ts';
import { announceByText, endCallOutLinks, linkTo } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { announce } from '../platform/outbox.ts';

const BY_TEXT = {
  'assignment.proposed.mail': 'assignment.proposed.text',
  'offer.accepted.mail': 'offer.accepted.text',
  'offer.too-late.mail': 'offer.too-late.text',
  'assignment.cancelled.mail': 'assignment.cancelled.text',
  'task.ended-well.mail': 'task.ended-well.text',
} as const;
type MailToVolunteer = keyof typeof BY_TEXT;

/** Whoever is concerned by a change hears of it, by their own link: who goes, who is thanked, who is not needed any more. A call-out that calls nobody any more is closed. */
export async function tellVolunteers(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  for (const [volunteerId, type] of news(before, after, tx.actor.kind === 'VOLUNTEER')) {
    const linkId = await linkTo(tx, after.id, volunteerId);
    await announce(tx, { type, linkId });
    await announceByText(tx, BY_TEXT[type], [linkId]);
  }
  await closeCallOuts(tx, before, after);
}

/** Closes what calls nobody any more. */
export async function closeCallOuts(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  const moved = before.wardCode !== after.wardCode;
  // A filled or ended request calls nobody; should a place come free again, everybody may be asked anew.
  if (moved || (before.status === 'OPEN' && after.status !== 'OPEN')) await closeCallOut(tx, after.id);
  if (moved) await endCallOutLinks(tx, after.id);
}

/** Whoever is on the way hears that what they were told has changed; what it is, they read where it is kept. */
export async function tellThoseOnTheWay(tx: Tx, request: HelpRequest): Promise<void> {
  for (const { status, volunteerId } of request.assignments)
    if (status === 'ACCEPTED' || status === 'STARTED')
      await announce(tx, { type: 'task.changed.mail', linkId: await linkTo(tx, request.id, volunteerId) });
}

function news(before: HelpRequest, after: HelpRequest, byVolunteer: boolean): [VolunteerId, MailToVolunteer][] {
  const assigned = new Map(before.assignments.map((assignment) => [assignment.id, assignment]));
  const offered = new Map(before.offers.map((offer) => [offer.id, offer.status]));
  const ofAssignments = after.assignments.flatMap((now): [VolunteerId, MailToVolunteer][] => {
    const type = newsOf(assigned.get(now.id), now);
    return type ? [[now.volunteerId, type]] : [];
  });
  const ofOffers = after.offers.flatMap((offer): [VolunteerId, MailToVolunteer][] => {
    if (offered.get(offer.id) !== 'OFFERED') return [];
    if (offer.status === 'TOO_LATE') return [[offer.volunteerId, 'offer.too-late.mail']];
    // Withdrawn by an ending or a move, not by themselves.
    return offer.status === 'WITHDRAWN' && !byVolunteer ? [[offer.volunteerId, 'assignment.cancelled.mail']] : [];
  });
  return [...ofAssignments, ...ofOffers, ...endedWell(before, after)];
}

/** Whoever was helped says that it went well: those who helped hear it, and nothing of who that was. */
function endedWell(before: HelpRequest, after: HelpRequest): [VolunteerId, MailToVolunteer][] {
  const wentWell = ({ followUps }: HelpRequest) =>
    followUps.some((asked) => asked.party === 'REQUESTER' && asked.status === 'DONE' && asked.answer === 'WENT_WELL');
  if (wentWell(before) || !wentWell(after)) return [];
  const helped = after.assignments.filter(({ status }) => status === 'DELIVERED').map(({ volunteerId }) => volunteerId);
  return [...new Set(helped)].map((volunteerId) => [volunteerId, 'task.ended-well.mail']);
}

function newsOf(before: Assignment | undefined, now: Assignment): MailToVolunteer | null {
  if (!before) return now.status === 'PROPOSED' ? 'assignment.proposed.mail' : 'offer.accepted.mail';
  return isLive(before) && now.status === 'CANCELLED' ? 'assignment.cancelled.mail' : null;
}
