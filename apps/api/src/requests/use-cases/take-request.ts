import {
  agree,
  type Category,
  codeWords,
  type Decision,
  type LanguageTag,
  RequestId,
  TAKE_REFUSALS,
  takeRequest as take,
  type Urgency,
  type WardCode,
  type Way,
} from '@wardwise/domain';
import { findCategory } from '../../categories/index.ts';
import { recordLook } from '../../looks/index.ts';
import { isStaff, type Staff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { newRandomId } from '../../platform/ids.ts';
import { INPUT_REFUSALS, Reading } from '../../platform/input.ts';
import { drawOne } from '../../platform/seal/index.ts';
import { lookUpWard, type Placed, place } from '../../wards/index.ts';
import { type RequestDetails, saveDetails } from '../request-details.store.ts';
import { addRequest, type Beside } from '../save-request.store.ts';

export const TAKE_REQUEST_REFUSALS = [
  ...TAKE_REFUSALS,
  ...INPUT_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'CATEGORY_UNKNOWN',
  'POSTCODE_MALFORMED',
] as const;
export type TakeRequestRefusal = (typeof TAKE_REQUEST_REFUSALS)[number];

/** What a ward lead types while talking. */
export type TakeRequest = {
  categoryKey: string;
  way: Way;
  postcode: string;
  note: string;
  preferredLanguage: string;
  safeContact: string;
  urgency: Urgency;
  neededBy?: string | null;
  places?: number;
  calledName: string;
  phone: string;
  address?: string | null;
  onBehalf?: { asker: string; howTheyKnow: string } | null;
  idempotencyKey?: string | null;
};

/** What was taken, null when it is out of area; and the code word to tell the caller, once. */
export type Taken = { requestId: RequestId | null; codeWord: string | null };

/** A ward lead takes a request by telephone: placed and routed, sealed, or not taken at all when it is out of area. */
export async function takeRequest(ctx: Ctx, input: TakeRequest): Promise<Decision<Taken, TakeRequestRefusal>> {
  const { actor, db, language } = ctx;
  const lookedUp = await lookUpWard(ctx, input.postcode);
  // The code word is told to whoever takes the call, and kept in no record of the answer: said again, the answer is without it.
  let codeWord: string | null = null;
  const decision = await db.once(
    'takeRequest',
    input,
    async (tx): Promise<Decision<{ requestId: RequestId | null }, TakeRequestRefusal>> => {
      if (!isStaff(actor) || actor.kind === 'SAFEGUARDING_LEAD') throw forbidden();
      const read = await readInput(tx, input, lookedUp);
      if (!read.ok) return read;
      const { placed, category, details } = read.value;
      if (placed.placement.kind === 'OUT_OF_AREA') return agree({ requestId: null });

      const { way, preferredLanguage, urgency } = input;
      const ward =
        placed.placement.kind === 'PLACED' && placed.routed
          ? { wardCode: placed.placement.wardCode, handledByWard: placed.routed.handledBy }
          : null;
      const about = {
        category,
        way,
        preferredLanguage: preferredLanguage as LanguageTag,
        urgency,
        neededBy: input.neededBy ?? null,
        places: input.places ?? 1,
      };
      const decision = take(
        { id: RequestId(newRandomId()), networkId: tx.networkId, ...about, placed: ward, typedByLead: true },
        tx.now,
      );
      if (!decision.ok) return decision;

      await addRequest(tx, decision.value, besideOf(placed, actor));
      codeWord = drawOne(codeWords(preferredLanguage === language ? language : 'en'));
      await saveDetails(tx, decision.value.id, { ...details, codeWord });
      await recordLook(tx, { requestId: decision.value.id }, ['codeWord'], 'ARRANGE');
      return agree({ requestId: decision.value.id });
    },
  );
  return decision.ok ? agree({ ...decision.value, codeWord }) : decision;
}

/** How it was routed, as the request's row keeps it. */
function besideOf({ routed }: Pick<Placed, 'routed'>, actor: Staff | null): Beside {
  const routing = routed
    ? { routingKind: routed.reason, routingMetres: routed.metres, onDutyFrom: routed.onDutyFrom }
    : { routingKind: 'UNPLACED' as const, routingMetres: null, onDutyFrom: null };
  return { ...routing, takenBy: actor?.staffId ?? null };
}

type Read = { placed: Placed; category: Category; details: Omit<RequestDetails, 'codeWord'> };

async function readInput(tx: Tx, input: TakeRequest, lookedUp: WardCode | null): Promise<Decision<Read, TakeRequestRefusal>> {
  const reading = new Reading<'CATEGORY_UNKNOWN' | 'POSTCODE_MALFORMED'>();
  const { onBehalf } = input;
  const details = {
    calledName: reading.text('calledName', input.calledName, 80),
    phone: reading.phone('phone', input.phone),
    address: reading.optionalText('address', input.address, 300),
    safeContact: reading.text('safeContact', input.safeContact, 300),
    note: reading.text('note', input.note, 2000),
    onBehalf: onBehalf
      ? `${reading.text('onBehalf.asker', onBehalf.asker, 100)} (${reading.text('onBehalf.howTheyKnow', onBehalf.howTheyKnow, 200)})`
      : null,
  };
  reading.day('neededBy', input.neededBy);
  const category = await findCategory(tx, input.categoryKey);
  if (!category) reading.refuse('CATEGORY_UNKNOWN', 'categoryKey');
  const placed = await place(tx, input.postcode, input.way, lookedUp);
  if (!placed.ok) reading.refuse('POSTCODE_MALFORMED', 'postcode');
  if (!category || !placed.ok || reading.refusals.length > 0) return { ok: false, refusals: reading.refusals };
  return agree({ placed: placed.value, category, details: { ...details, postcode: placed.value.read.postcode } });
}
