import {
  type AssignmentId,
  type ConsentOnRecord,
  cancelRequest,
  endsArrangement,
  type HelpRequest,
  holds,
  isPromised,
  isRunning,
  type NoticeOnRecord,
  type RequestId,
} from '@wardwise/domain';
import { forgetCalls } from '../calls/index.ts';
import { pinGuidance } from '../guidance/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { followReferralIn, withdrawReferralsAt } from '../referrals/index.ts';
import { wakeSnooze } from '../snoozes/index.ts';
import { closeArrangement, lockArrangementsOf } from '../standing-arrangements/index.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { eraseCard, keepCard } from './contact-card.store.ts';
import { eraseDetails } from './erase-details.ts';
import { FollowUpEntity } from './follow-up.entity.ts';
import { HelpRequestEntity } from './help-request.entity.ts';
import { lockRequest } from './lock-request.ts';
import { dropMerge } from './merge.store.ts';
import { OfferEntity } from './offer.entity.ts';
import { newReference } from './reference.store.ts';
import { fillOccurrence } from './request-details.store.ts';
import { closeCallOuts, tellVolunteers } from './tell-volunteers.ts';

/** The columns beside the aggregate: how it came, of which weekly help it is an occurrence, how it was routed, who typed it in, the yes to keeping it, and the notice to whom another asked for. */
export type Beside = Partial<
  Pick<
    HelpRequestEntity,
    | 'cameBy'
    | 'askingPostcode'
    | 'arrangementId'
    | 'routingKind'
    | 'routingMetres'
    | 'onDutyFrom'
    | 'takenBy'
    | keyof ConsentOnRecord
    | keyof NoticeOnRecord
  >
>;

/** Keeps a request that has just been taken, under a reference of its own. */
export async function addRequest(tx: Tx, request: HelpRequest, beside: Beside): Promise<string> {
  const reference = await newReference(tx, request.wardCode);
  await tx.manager.insert(HelpRequestEntity, { ...headOf(request), ...beside, reference });
  return reference;
}

/**
 * Keeps what a rule decided, and what follows from it in the same transaction, whichever verb it was: sensitive information
 * that the new state may not hold is erased, the volunteers concerned are told, and at an ending its referrals are taken back, help that recurs ends, and nobody is to ring them in their language any more.
 */
export async function saveRequest(tx: Tx, before: HelpRequest, after: HelpRequest, beside: Beside = {}): Promise<void> {
  await keep(tx, before, after, beside);
  await tellVolunteers(tx, before, after);
  await withdrawReferralsAt(tx, before, after);
  await endArrangementsAt(tx, before, after);
  await cancelCallsAt(tx, before, after);
  await followReferralIn(tx, before, after);
}

/** Help every week ends with the request beside which it stands, unless that was delivered: then it is what still goes on. */
async function endArrangementsAt(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  if (before.status === after.status || !endsArrangement(after.status)) return;
  for (const arrangement of await lockArrangementsOf(tx, after.id))
    if (await closeArrangement(tx, arrangement, 'WITH_REQUEST')) await cancelOccurrences(tx, arrangement.id);
}

/** A call in their language is cancelled with the request that it is for; and where that goes to another ward, whose lead asks anew. */
async function cancelCallsAt(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  if (before.wardCode === after.wardCode && isRunning(after)) return;
  await cancelRunning(tx, sql`interprets = ${param(after.id)}`);
}

/** Cancels what is not yet done of help every week. */
export const cancelOccurrences = (tx: Tx, arrangementId: string): Promise<void> =>
  cancelRunning(tx, sql`arrangement_id = ${param(arrangementId)}`);

/** Cancels what runs beside a request, by the same steps as any request: whoever was on it is told, and what it held is erased. */
async function cancelRunning(tx: Tx, which: Sql): Promise<void> {
  const live = await tx.rows<{ id: RequestId }>(sql`select id from help_requests
    where network_id = ${param(tx.networkId)} and ${which} and status in ('NEW', 'OPEN', 'ASSIGNED')`);
  for (const { id } of live) {
    const occurrence = await lockRequest(tx, id);
    const decision = occurrence && cancelRequest(occurrence, tx.now);
    if (decision?.ok) await saveRequest(tx, occurrence as HelpRequest, decision.value);
  }
}

/** The same where everybody concerned was told at the time, and a copy of the database from before is in use again. */
export async function saveRequestAgain(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  await keep(tx, before, after, {});
  await closeCallOuts(tx, before, after);
  await followReferralIn(tx, before, after, { again: true });
}

async function keep(tx: Tx, before: HelpRequest, after: HelpRequest, beside: Beside): Promise<void> {
  await tx.manager.update(HelpRequestEntity, { networkId: tx.networkId, id: after.id }, { ...headOf(after), ...beside });
  await saveChanged(tx, OfferEntity, before.offers, after.offers, after.id);
  await saveChanged(tx, AssignmentEntity, before.assignments, after.assignments, after.id);
  if (after.assignments.some((now) => now.status === 'ACCEPTED' && !isAccepted(before, now.id))) await pinGuidance(tx, after.id);
  await saveChanged(tx, FollowUpEntity, before.followUps, after.followUps, after.id);
  if (before.handledByWard !== after.handledByWard) await wakeSnooze(tx, after.id);
  if (isTakenOn(after) && !isTakenOn(before)) await fillOccurrence(tx, after.id);
  await keepWhatItMay(tx, before, after);
}

/** Whether somebody has said yes to it, or has done it. */
const isTakenOn = ({ assignments }: HelpRequest): boolean => assignments.some(isPromised);
const isAccepted = ({ assignments }: HelpRequest, id: AssignmentId): boolean =>
  assignments.some((was) => was.id === id && was.acceptedAt !== null);

async function keepWhatItMay(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  const [had, has] = [holds(before.status), holds(after.status)];
  await tx.asSystem(async () => {
    if (!had.card && has.card) await keepCard(tx, after);
    if (had.details && !has.details) await eraseDetails(tx, after);
    if (had.card && !has.card) await eraseCard(tx, after);
    if (had.details && !has.details) await dropMerge(tx, after.id);
    if (had.details && !has.details && !has.card) await forgetCalls(tx, after.id);
  });
}

function headOf(request: HelpRequest) {
  const { networkId, id, wardCode, handledByWard, categoryKey, way, preferredLanguage, urgency, neededBy, places } = request;
  const { status, takenAt, deliveredAt, endedAt, duplicateOf, continues, askingServiceId, interpreting, interprets } = request;
  // The stub says neither which skills were asked for nor that somebody was young: that goes with the details.
  const { details } = holds(status);
  const [skillKeys, youngPerson] = [details ? request.skillKeys : [], details && request.youngPerson];
  const head = { networkId, id, wardCode, handledByWard, categoryKey, way, preferredLanguage, urgency, neededBy, places };
  return {
    ...{ ...head, skillKeys, status, takenAt, deliveredAt, endedAt, duplicateOf, continues, youngPerson, askingServiceId },
    ...{ interpreting, interprets },
  };
}

// A rule leaves alone what it does not change, so what is another object is another row.
async function saveChanged<Row extends { id: string }>(
  tx: Tx,
  entity: new () => object,
  before: Row[],
  after: Row[],
  requestId: string,
): Promise<void> {
  const known = new Map(before.map((row) => [row.id, row]));
  for (const row of after) {
    if (known.get(row.id) === row) continue;
    const kept = { ...row, networkId: tx.networkId, requestId };
    if (known.has(row.id)) await tx.manager.update(entity, { networkId: tx.networkId, id: row.id }, kept);
    else await tx.manager.insert(entity, kept);
  }
}
