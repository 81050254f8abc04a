import {
  gapOf,
  gapOfReferral,
  type HelpRequest,
  holdsEnvelope,
  isReferralRunning,
  isRunning,
  type Referral,
  type RequestId,
  type RunningReferral,
  withdrawnByEnding,
  withdrawReferral,
} from '@wardwise/domain';
import { saveGap } from '../gaps/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { join, name, param, type Sql, sql } from '../platform/sql.ts';
import { eraseEnvelope } from './envelope.store.ts';
import { tellReceiver } from './tell-receiver.ts';

const COLUMNS = sql`r.id, r.network_id as "networkId", r.request_id as "requestId", r.service_id as "serviceId", r.organization_id as "organizationId",
  r.preferred_language as "preferredLanguage", r.fields, r.answer_hours as "answerHours", json_build_object('by', r.consent_by, 'how', r.consent_how, 'words', r.consent_words,
    'language', r.consent_language, 'fields', r.consent_fields, 'until', to_char(r.consent_until, 'YYYY-MM-DD')) as consent, r.consent_at as "consentAt",
  r.status, r.sent_at as "sentAt", r.received_at as "receivedAt", r.answered_at as "answeredAt", r.started_at as "startedAt", r.chased_at as "chasedAt",
  r.ended_at as "endedAt", r.waiting_days as "waitingDays", r.reason`;

type Row = Referral & { consentAt: Date };
// The table's CHECK constraints restate the domain's union: a row that breaks it cannot have been written.
const referralOf = ({ consentAt, ...row }: Row): Referral =>
  ({ ...row, consent: { ...row.consent, at: consentAt } }) as unknown as Referral;

const find = async (tx: Tx, where: Sql): Promise<Referral[]> =>
  (await tx.rows<Row>(sql`select ${COLUMNS} from referrals r where r.network_id = ${param(tx.networkId)} and ${where}`)).map(
    referralOf,
  );

/** The referral, its row held until commit: of two answers one is the first. */
export async function lockReferral(tx: Tx, id: string | null): Promise<Referral | null> {
  return id === null ? null : ((await find(tx, sql`r.id = ${param(id)} for update`))[0] ?? null);
}

/** Which request a referral is about; null for an unknown one, and where what was left of the request is gone. */
export async function requestOfReferral(tx: Tx, id: string | null): Promise<RequestId | null> {
  if (id === null) return null;
  const row = await tx.one<{ id: RequestId | null }>(
    sql`select request_id as id from referrals where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row?.id ?? null;
}

/** Every referral of a request, held until commit. */
export const lockReferralsOf = (tx: Tx, requestId: RequestId): Promise<Referral[]> =>
  find(tx, sql`r.request_id = ${param(requestId)} order by r.sent_at, r.id for update`);

/** Keeps one that was just sent. */
export async function addReferral(tx: Tx, referral: RunningReferral, sentBy: string): Promise<void> {
  const { consent } = referral;
  const row = {
    ...{ network_id: tx.networkId, id: referral.id, request_id: referral.requestId, service_id: referral.serviceId },
    ...{
      organization_id: referral.organizationId,
      fields: referral.fields,
      answer_hours: referral.answerHours,
      sent_by: sentBy,
      preferred_language: referral.preferredLanguage,
    },
    ...{ consent_by: consent.by, consent_how: consent.how, consent_words: consent.words, consent_language: consent.language },
    ...{ consent_fields: consent.fields, consent_until: consent.until, consent_at: consent.at },
    ...{ status: referral.status, sent_at: referral.sentAt },
  };
  await tx.run(
    sql`insert into referrals (${join(Object.keys(row).map(name))}) values (${join(Object.values(row).map((value) => param(value)))})`,
  );
}

/**
 * Keeps what a rule decided, and what follows from it in the same transaction, whoever decided it: what the service was told is erased once it may
 * not be held, a gap is written where the service could not help, and the service is told.
 */
export async function saveReferral(tx: Tx, before: Referral, after: Referral): Promise<void> {
  await keep(tx, before, after);
  const kind = before.status === after.status ? null : gapOfReferral(after);
  const facts = kind && after.requestId && (await factsOf(tx, after.requestId));
  if (kind && facts) await saveGap(tx, gapOf(facts, kind, tx.now));
  await tellReceiver(tx, before, after);
}

/** The same where everybody was told at the time, and a copy of the database from before is in use again. */
export async function keep(tx: Tx, before: Referral, after: Referral): Promise<void> {
  if (after === before) return;
  const { status, receivedAt, answeredAt, startedAt, chasedAt, endedAt, waitingDays, reason } = after;
  await tx.run(sql`update referrals set status = ${param(status)}, received_at = ${param(receivedAt)}, answered_at = ${param(answeredAt)},
      started_at = ${param(startedAt)}, chased_at = ${param(chasedAt)}, ended_at = ${param(endedAt)}, waiting_days = ${param(waitingDays)}, reason = ${param(reason)}
    where network_id = ${param(tx.networkId)} and id = ${param(after.id)}`);
  if (holdsEnvelope(before.status) && !holdsEnvelope(after.status)) await eraseEnvelope(tx, after);
}

type Facts = Parameters<typeof gapOf>[0];
const factsOf = (tx: Tx, requestId: RequestId): Promise<Facts | null> =>
  tx.one(sql`select network_id as "networkId", ward_code as "wardCode", category_key as "categoryKey", preferred_language as "preferredLanguage"
    from help_requests where network_id = ${param(tx.networkId)} and id = ${param(requestId)}`);

/** A request that has just ended takes its referrals back: all of them where the person needs nothing more, otherwise those that have not started. */
export async function withdrawReferralsAt(tx: Tx, before: HelpRequest, after: HelpRequest): Promise<void> {
  if (!isRunning(before) || isRunning(after)) return;
  await withdrawReferralsOf(tx, after.id, (referral) => withdrawnByEnding(referral, after.status));
}

/** Takes back the referrals of a request that run, all of them unless it is said which: each service is told to delete what it was told. */
export async function withdrawReferralsOf(
  tx: Tx,
  requestId: RequestId,
  which: (referral: RunningReferral) => boolean = () => true,
): Promise<void> {
  for (const referral of await lockReferralsOf(tx, requestId)) {
    if (!isReferralRunning(referral) || !which(referral)) continue;
    const decision = withdrawReferral(referral, tx.now);
    if (decision.ok) await saveReferral(tx, referral, decision.value);
  }
}
