import {
  agree,
  type Decision,
  envelopeOf,
  type RequestId,
  refuse,
  type SaidReferralConsent,
  SEND_REFERRAL_REFUSALS,
  sendReferral as send,
} from '@wardwise/domain';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import { Reading } from '../../platform/input.ts';
import { announce } from '../../platform/outbox.ts';
import { canSee, lockRequest, openDetails } from '../../requests/index.ts';
import { saveEnvelope } from '../envelope.store.ts';
import { addReferral, lockReferralsOf } from '../referral.store.ts';
import { makeReferralLink } from '../referral-link.store.ts';
import { findServiceToReferTo } from '../service-to-refer-to.store.ts';
import { tellPrograms } from '../tell-receiver.ts';

export const SEND_REFERRAL_ALL_REFUSALS = [
  ...SEND_REFERRAL_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
  'SERVICE_NOT_FOUND',
  'TEXT_TOO_LONG',
] as const;
type SendRefusal = Exclude<(typeof SEND_REFERRAL_ALL_REFUSALS)[number], 'IDEMPOTENCY_KEY_REUSED'>;

/** The longest of what is asked for a referral alone, in characters. */
const LONGEST_ASKED = 300;

export type SendReferral = {
  requestId: string;
  serviceId: string;
  consent?: SaidReferralConsent | null;
  householdSize?: string | null;
  diet?: string | null;
  allergies?: string | null;
  idempotencyKey?: string | null;
};
type Sent = { referralId: string; requestId: RequestId };

/** A lead sends a person's need to another service with that person's yes; the request stays open until the service says that it has started. */
export function sendReferral({ actor, db }: Ctx, input: SendReferral): Promise<Decision<Sent, SendRefusal | IdempotencyRefusal>> {
  return db.once('sendReferral', input, async (tx): Promise<Decision<Sent, SendRefusal>> => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (!isStaff(actor)) throw forbidden();
    const service = await findServiceToReferTo(tx, readId('service', input.serviceId));
    if (!service) return refuse({ code: 'SERVICE_NOT_FOUND', field: 'serviceId' });
    const reading = new Reading<never>();
    const asked = {
      householdSize: reading.optionalText('householdSize', input.householdSize, LONGEST_ASKED),
      diet: reading.optionalText('diet', input.diet, LONGEST_ASKED),
      allergies: reading.optionalText('allergies', input.allergies, LONGEST_ASKED),
    };
    if (reading.refusals.length > 0)
      return refuse(...reading.refusals.map(({ field }) => ({ code: 'TEXT_TOO_LONG' as const, field })));

    const others = await lockReferralsOf(tx, request.id);
    const decision = send(request, service, others, input.consent, newRandomId(), tx.now);
    if (!decision.ok) return decision;
    const details = await openDetails(tx, request.id);
    if (!details) return refuse('REQUEST_ENDED');

    const { id, fields, consent } = decision.value;
    await addReferral(tx, decision.value, actor.staffId);
    const known = { ...details, ...asked };
    await saveEnvelope(tx, id, envelopeOf(fields, consent.fields, known));
    await tellPrograms(tx, decision.value);
    if (service.takesReferrals === 'EMAIL')
      await announce(tx, { type: 'referral.sent.mail', linkId: await makeReferralLink(tx, id, 'en', consent.until) });
    return agree({ referralId: id, requestId: request.id });
  });
}
