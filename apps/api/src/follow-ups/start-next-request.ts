import {
  agree,
  codeWords,
  type Decision,
  type HelpRequest,
  RequestId,
  refuse,
  TAKE_REFUSALS,
  takeRequest,
  type Urgency,
  type Way,
} from '@wardwise/domain';
import { findCategory } from '../categories/index.ts';
import { isStaff } from '../platform/actor.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { INPUT_REFUSALS, Reading } from '../platform/input.ts';
import { drawOne } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { addRequest, openCard, saveDetails } from '../requests/index.ts';
import { routeToday } from '../wards/index.ts';

export const NEXT_REQUEST_REFUSALS = [...TAKE_REFUSALS, ...INPUT_REFUSALS, 'CATEGORY_UNKNOWN', 'CARD_ERASED'] as const;
export type NextRequestRefusal = (typeof NEXT_REQUEST_REFUSALS)[number];

/** What is asked again for the next request; the rest comes from the card and the stub. */
export type NextRequest = {
  categoryKey: string;
  way: Way;
  note: string;
  urgency: Urgency;
  neededBy?: string | null;
  address?: string | null;
};

/**
 * "Needs more help" starts the next request from what is left: the contact card and the stub. Without anything asked again (the volunteer
 * says so on their page) it is NEW until a lead has spoken with the person. It is started once, whoever says so first.
 */
export async function startNextRequest(
  tx: Tx,
  ended: HelpRequest,
  next: NextRequest | null,
): Promise<Decision<RequestId, NextRequestRefusal>> {
  const before = await tx.one<{ id: RequestId }>(
    sql`select id from help_requests where network_id = ${param(tx.networkId)} and continues = ${param(ended.id)}`,
  );
  if (before) return agree(before.id);
  const card = await tx.asSystem(() => openCard(tx, ended.id));
  if (!card || ended.wardCode === null) return refuse('CARD_ERASED');

  const reading = new Reading<'CATEGORY_UNKNOWN'>();
  const note = next ? reading.text('next.note', next.note, 2000) : '';
  const address = reading.optionalText('next.address', next?.address, 300);
  const category = await findCategory(tx, next?.categoryKey ?? ended.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'next.categoryKey');
  if (!category || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };

  const routed = await routeToday(tx, ended.wardCode);
  const about = {
    category,
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
    routingKind: routed.reason,
    routingMetres: routed.metres,
    onDutyFrom: routed.onDutyFrom,
    takenBy,
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
    codeWord: drawOne(codeWords('en')),
  });
  return agree(decision.value.id);
}
