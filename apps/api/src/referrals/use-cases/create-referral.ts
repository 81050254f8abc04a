import { agree, type Decision, type ReferralIn, refuse, type StatedConsent, takeStatedConsent } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { type Need, readEmail, TAKE_NEED_REFUSALS, takeNeed } from '../../requests/index.ts';
import { canRefer } from '../referral-in.policy.ts';
import { addReferralIn } from '../referral-in.store.ts';
import { mayReferBy } from '../referrer-link.store.ts';

export const CREATE_REFERRAL_REFUSALS = [
  ...TAKE_NEED_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'CONSENT_AT_OUT_OF_RANGE',
  'EMAIL_MALFORMED',
  'POSTCODE_NOT_OURS',
  'TOO_MANY_TRIES',
] as const;
type CreateRefusal = Exclude<(typeof CREATE_REFERRAL_REFUSALS)[number], 'IDEMPOTENCY_KEY_REUSED'>;

/** What an organisation says of one person: what the public form asks, and the yes that it states. */
export type CreateReferral = Omit<Need, 'places' | 'skillKeys' | 'onBehalf' | 'consent'> & {
  adult: boolean;
  consent?: StatedConsent | null;
  idempotencyKey?: string | null;
};
type Created = { referralInId: string };

/** An organisation brings somebody to us with their yes: routed like any request, new until a lead has rung them, and they are told at that call where we have it from. How often by a link is counted: whoever has it may send. */
export async function createReferral(
  { actor, db, house, language, visit }: Ctx,
  input: CreateReferral,
): Promise<Decision<Created, CreateRefusal | IdempotencyRefusal>> {
  const linkId = (canRefer(actor) && actor.referrerLinkId) || null;
  if (linkId && !(await house.rates.mayTry('FORM', visit.sender ?? null))) return refuse('TOO_MANY_TRIES');
  return db.once('createReferral', input, async (tx): Promise<Decision<Created, CreateRefusal>> => {
    if (!canRefer(actor)) throw forbidden();
    const { adult, consent: said, ...need } = input;
    const stated = takeStatedConsent(said, tx.now);
    const reading = new Reading<'EMAIL_MALFORMED'>();
    const email = readEmail(reading, 'email', input.email);
    const taken = await takeNeed(
      tx,
      { ...need, email, consent: stated.ok ? stated.value : null },
      {
        ...{ typedByLead: false, cameBy: 'REFERRAL', takenBy: null, youngPerson: !adult, language, lookedUp: null },
        referredAt: stated.ok ? stated.value.at : tx.now,
      },
    );
    const refusals = [...reading.refusals, ...(stated.ok ? [] : stated.refusals)];
    // A yes that does not count is told as it was refused, not as one that is missing.
    const others = taken.ok ? [] : taken.refusals.filter(({ code }) => code !== 'CONSENT_MISSING');
    if (refusals.length > 0 || others.length > 0) return { ok: false, refusals: [...others, ...refusals] };
    if (!taken.ok || !stated.ok) return { ok: false, refusals: taken.ok ? refusals : taken.refusals };
    if (!taken.value) return refuse({ code: 'POSTCODE_NOT_OURS', field: 'postcode' });
    if (linkId && !(await mayReferBy(tx, linkId))) return refuse('TOO_MANY_TRIES');
    const referral: ReferralIn = {
      ...{ id: newRandomId(), networkId: tx.networkId, requestId: taken.value.requestId, organizationId: actor.organizationId },
      ...{ linkId, status: 'RECEIVED', reason: null, sentAt: tx.now },
      ...{ acceptedAt: null, startedAt: null, endedAt: null },
    };
    await addReferralIn(tx, referral, stated.value);
    return agree({ referralInId: referral.id });
  });
}
