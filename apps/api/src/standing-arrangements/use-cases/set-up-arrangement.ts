import {
  type ArrangementConsentWords,
  agree,
  type Consent,
  type Decision,
  LONGEST,
  type RequestId,
  refuse,
  SET_UP_ARRANGEMENT_REFUSALS,
  setUpArrangement as setUp,
  type Way,
} from '@wardwise/domain';
import { findOfferedCategory } from '../../categories/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { lockReferralsOf } from '../../referrals/index.ts';
import { canSee, lockRequest, openDetails } from '../../requests/index.ts';
import { addArrangement, lockArrangementsOf } from '../arrangement.store.ts';
import { saveHelpCard } from '../help-card.store.ts';

export const SET_UP_ARRANGEMENT_ALL_REFUSALS = [
  ...SET_UP_ARRANGEMENT_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
  'CATEGORY_UNKNOWN',
  'TEXT_MISSING',
] as const;
type SetUpRefusal = Exclude<(typeof SET_UP_ARRANGEMENT_ALL_REFUSALS)[number], 'IDEMPOTENCY_KEY_REUSED'>;

export type SetUpArrangement = {
  requestId: string;
  categoryKey: string;
  way: Way;
  weekday: number;
  note: string;
  consent?: Consent<ArrangementConsentWords> | null;
  idempotencyKey?: string | null;
};

/** A lead sets up help every week beside a request that waits for another service; what each occurrence starts from is sealed apart, under a key of its own. */
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
    const category = await findOfferedCategory(tx, input.categoryKey);
    if (!category) reading.refuse('CATEGORY_UNKNOWN', 'categoryKey');
    if (!category || reading.refusals.length > 0)
      return { ok: false, refusals: reading.refusals } as Decision<never, SetUpRefusal>;

    const { way, weekday, consent } = input;
    const [referrals, others] = [await lockReferralsOf(tx, request.id), await lockArrangementsOf(tx, request.id)];
    const wanted = { id: newRandomId(), category, way, weekday, consent: consent ?? null };
    const decision = setUp(request, referrals, others, wanted, tx.now);
    if (!decision.ok) return decision;
    const details = await openDetails(tx, request.id);
    if (!details) return refuse('REQUEST_NOT_OPEN');

    const { arrangement, consent: yes } = decision.value;
    await addArrangement(tx, arrangement, yes, actor.staffId);
    const { email: _, speakerNote: __, ...known } = details;
    await saveHelpCard(tx, arrangement.id, { ...known, note });
    return agree({ arrangementId: arrangement.id });
  });
}
