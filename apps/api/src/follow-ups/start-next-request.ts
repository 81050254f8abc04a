import {
  agree,
  type Consent,
  codeWords,
  confirmRequest,
  consentTo,
  type Decision,
  dayIn,
  LONGEST,
  RequestId,
  refuse,
  TAKE_REFUSALS,
  TIME_ZONE,
  takeRequest,
  type Urgency,
  type Way,
} from '@wardwise/domain';
import { findCategory, findOfferedCategory } from '../categories/index.ts';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { INPUT_REFUSALS, Reading } from '../platform/input.ts';
import { drawOne } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import {
  addRequest,
  alertLeads,
  changeDetails,
  type KeptRequest,
  lockRequest,
  openCard,
  routingOf,
  saveDetails,
  saveRequest,
} from '../requests/index.ts';
import { readSkills } from '../skills/index.ts';
import { routeToday } from '../wards/index.ts';

export const NEXT_REQUEST_REFUSALS = [
  ...TAKE_REFUSALS,
  ...INPUT_REFUSALS,
  'CATEGORY_UNKNOWN',
  'CONSENT_MISSING',
  'SKILL_UNKNOWN',
  'CARD_ERASED',
  'NO_PERSON_IN_IT',
  'NEXT_REQUEST_EXISTS',
] as const;
export type NextRequestRefusal = (typeof NEXT_REQUEST_REFUSALS)[number];

/** What is asked again for the next request; the rest comes from the card and the stub. */
export type NextRequest = {
  categoryKey: string;
  way: Way;
  skillKeys?: string[];
  note: string;
  urgency: Urgency;
  neededBy?: string | null;
  address?: string | null;
  consent?: Consent | null;
};

/**
 * "Needs more help" starts the next request from what is left: the contact card and the stub. Without anything asked again (the volunteer
 * says so on their page) it is NEW until a lead has spoken with the person. It is started once, whoever says so first.
 */
export async function startNextRequest(
  tx: Tx,
  ended: KeptRequest,
  next: NextRequest | null,
): Promise<Decision<RequestId, NextRequestRefusal>> {
  if (ended.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
  const before = await findNext(tx, ended.id);
  // The volunteer said so first, and it waits to be confirmed: what the lead heard completes it. Otherwise nothing typed may be lost.
  if (before && next)
    return before.status === 'NEW' ? completeNext(tx, before, next) : refuse({ code: 'NEXT_REQUEST_EXISTS', field: 'next' });
  if (before) return agree(before.id);
  const card = await tx.asSystem(() => openCard(tx, ended.id));
  if (!card || ended.wardCode === null) return refuse('CARD_ERASED');

  const reading = new Reading<'CATEGORY_UNKNOWN' | 'CONSENT_MISSING' | 'SKILL_UNKNOWN'>();
  const note = next ? reading.text('next.note', next.note, LONGEST.note) : '';
  const address = reading.optionalText('next.address', next?.address, LONGEST.address);
  const category = await findCategory(tx, next?.categoryKey ?? ended.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'next.categoryKey');
  const skillKeys = await readSkills(tx, reading, 'next.skillKeys', next?.skillKeys);
  // By the volunteer's word alone nothing is noted, and nobody was asked.
  const consent = next ? consentTo(next.consent, tx.now) : agree(null);
  if (!consent.ok) reading.refuse('CONSENT_MISSING', 'next.consent');
  if (!category || !consent.ok || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };

  const routed = await routeToday(tx, ended.wardCode, next?.way ?? ended.way);
  const about = {
    category,
    skillKeys,
    way: next?.way ?? ended.way,
    urgency: next?.urgency ?? ('THIS_WEEK' as const),
    neededBy: next?.neededBy ?? null,
  };
  const placed = { wardCode: ended.wardCode, handledByWard: routed.handledBy };
  const decision = takeRequest(
    {
      id: RequestId(newRandomId()),
      networkId: tx.networkId,
      ...about,
      preferredLanguage: ended.preferredLanguage,
      placed,
      typedByLead: next !== null,
      continues: ended.id,
    },
    tx.now,
  );
  if (!decision.ok)
    return { ok: false, refusals: decision.refusals.map((refusal) => ({ ...refusal, field: `next.${refusal.field}` })) };

  const takenBy = isStaff(tx.actor) ? tx.actor.staffId : null;
  await addRequest(tx, decision.value, {
    ...routingOf(routed),
    takenBy,
    ...noticeOf(ended),
    ...consent.value,
  });
  const { calledName, phone, safeContact } = card;
  await saveDetails(tx, decision.value.id, {
    calledName,
    phone,
    safeContact,
    note,
    address,
    postcode: null,
    onBehalf: null,
    email: null,
    codeWord: drawOne(codeWords('en')),
  });
  await alertLeads(tx, decision.value);
  return agree(decision.value.id);
}

/** What we know of them came from another before: whether they have been told of it goes with them. */
const noticeOf = ({ askedByAnother, noticeReadAt, noticeReadBy }: KeptRequest) => ({
  askedByAnother,
  noticeReadAt,
  noticeReadBy,
});

async function findNext(tx: Tx, ended: RequestId): Promise<KeptRequest | null> {
  const row = await tx.one<{ id: RequestId }>(
    sql`select id from help_requests where network_id = ${param(tx.networkId)} and continues = ${param(ended)}`,
  );
  return lockRequest(tx, row?.id ?? null);
}

/** What the lead asked again goes into the request that the volunteer's word has started, and takes it on. */
async function completeNext(tx: Tx, before: KeptRequest, next: NextRequest): Promise<Decision<RequestId, NextRequestRefusal>> {
  const reading = new Reading<
    'CATEGORY_UNKNOWN' | 'CONSENT_MISSING' | 'SKILL_UNKNOWN' | 'WAY_NOT_OFFERED' | 'DATE_IN_THE_PAST'
  >();
  const said = {
    note: reading.text('next.note', next.note, LONGEST.note),
    address: reading.optionalText('next.address', next.address, LONGEST.address),
  };
  const neededBy = reading.day('next.neededBy', next.neededBy);
  const category = await findOfferedCategory(tx, next.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'next.categoryKey');
  if (category && !category.ways.includes(next.way)) reading.refuse('WAY_NOT_OFFERED', 'next.way');
  const skillKeys = await readSkills(tx, reading, 'next.skillKeys', next.skillKeys);
  if (neededBy !== null && neededBy < dayIn(TIME_ZONE, tx.now)) reading.refuse('DATE_IN_THE_PAST', 'next.neededBy');
  const consent = consentTo(next.consent, tx.now);
  if (!consent.ok) reading.refuse('CONSENT_MISSING', 'next.consent');
  if (!category || !consent.ok || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };

  const { way, urgency } = next;
  const decision = confirmRequest({ ...before, categoryKey: category.key, skillKeys, way, urgency, neededBy }, tx.now);
  if (!decision.ok) return refuse({ code: 'NEXT_REQUEST_EXISTS', field: 'next' });
  await saveRequest(tx, before, decision.value, consent.value);
  await alertLeads(tx, decision.value);
  await changeDetails(tx, before.id, said);
  return agree(before.id);
}
