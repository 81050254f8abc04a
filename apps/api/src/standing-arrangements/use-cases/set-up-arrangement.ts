import {
  type ArrangementConsentWords,
  agree,
  type Consent,
  codeWords,
  type Decision,
  LONGEST,
  type RequestId,
  refuse,
  type Way,
} from '@wardwise/domain';
// A door of its own: rrule is no load for a browser.
import { SET_UP_ARRANGEMENT_REFUSALS, setUpArrangement as setUp } from '@wardwise/domain/recurrence';
import { findOfferedCategory } from '../../categories/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { drawOne } from '../../platform/seal/index.ts';
import { canSee, type KeptRequest, lockRequest, openCard, openDetails } from '../../requests/index.ts';
import { addArrangement, lockArrangementsOf } from '../arrangement.store.ts';
import { type HelpCard, saveHelpCard } from '../help-card.store.ts';

export const SET_UP_ARRANGEMENT_ALL_REFUSALS = [
  ...SET_UP_ARRANGEMENT_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
  'CATEGORY_UNKNOWN',
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
] as const;
type SetUpRefusal = Exclude<(typeof SET_UP_ARRANGEMENT_ALL_REFUSALS)[number], 'IDEMPOTENCY_KEY_REUSED'>;

export type SetUpArrangement = {
  requestId: string;
  categoryKey: string;
  way: Way;
  weekdays: number[];
  everyWeeks?: number | null;
  weekOfMonth?: number | null;
  until?: string | null;
  note: string;
  /** Where the request was delivered, and its own is gone. */
  address?: string | null;
  consent?: Consent<ArrangementConsentWords> | null;
  idempotencyKey?: string | null;
};

/** A lead sets up help that recurs beside a request, open or just delivered; what each occurrence starts from is sealed apart, under a key of its own. */
export function setUpArrangement(
  { actor, db }: Ctx,
  input: SetUpArrangement,
): Promise<Decision<{ arrangementId: string }, SetUpRefusal | IdempotencyRefusal>> {
  return db.once('setUpArrangement', input, async (tx): Promise<Decision<{ arrangementId: string }, SetUpRefusal>> => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (!isStaff(actor)) throw forbidden();
    const reading = new Reading<'CATEGORY_UNKNOWN'>();
    const note = reading.text('note', input.note, LONGEST.note);
    const address = reading.optionalText('address', input.address, LONGEST.address);
    const category = await findOfferedCategory(tx, input.categoryKey);
    if (!category) reading.refuse('CATEGORY_UNKNOWN', 'categoryKey');
    if (!category || reading.refusals.length > 0)
      return { ok: false, refusals: reading.refusals } as Decision<never, SetUpRefusal>;

    const { way, consent, weekdays, everyWeeks, weekOfMonth, until } = input;
    const rhythm = { weekdays, everyWeeks, weekOfMonth, until };
    const wanted = { id: newRandomId(), category, way, rhythm, consent: consent ?? null };
    const decision = setUp(request, await lockArrangementsOf(tx, request.id), wanted, tx.now);
    if (!decision.ok) return decision;
    const known = await knownOf(tx, request, address);
    if (!known) return refuse('REQUEST_NOT_OPEN');
    if (way === 'IN_PERSON' && request.status === 'DELIVERED' && !known.address)
      return refuse({ code: 'TEXT_MISSING', field: 'address' });

    const { arrangement, consent: yes } = decision.value;
    await addArrangement(tx, arrangement, yes, actor.staffId);
    await saveHelpCard(tx, arrangement.id, { ...known, note });
    return agree({ arrangementId: arrangement.id });
  });
}

/** What is known of them: the details of what is open; of what was just delivered the card, and the address that was asked for again. The product moves it, nobody looks. */
async function knownOf(tx: Tx, request: KeptRequest, address: string | null): Promise<Omit<HelpCard, 'note'> | null> {
  const details = await openDetails(tx, request.id);
  if (details) {
    const { email: _, note: __, speakerNote: ___, ...known } = details;
    return { ...known, address: address ?? known.address };
  }
  const card = await tx.asSystem(() => openCard(tx, request.id));
  if (!card) return null;
  const { calledName, phone, safeContact } = card;
  const codeWord = drawOne(codeWords('en'));
  return { calledName, phone, safeContact, address, postcode: null, onBehalf: null, codeWord };
}
