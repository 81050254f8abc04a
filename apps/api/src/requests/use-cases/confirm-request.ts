import {
  CONFIRM_REFUSALS,
  type Consent,
  type ConsentOnRecord,
  confirmRequest as confirm,
  consentTo,
  LONGEST,
  type RequestId,
  refuse,
} from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { INPUT_REFUSALS, Reading } from '../../platform/input.ts';
import { changeDetails } from '../change-details.store.ts';
import { saveConsent } from '../consent.store.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const CONFIRM_REQUEST_REFUSALS = [
  ...CONFIRM_REFUSALS,
  ...INPUT_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'CONSENT_MISSING',
  'NO_PERSON_IN_IT',
  'REQUEST_NOT_FOUND',
] as const;

/** What the person said when the lead rang: left out, it stays as it was. */
export type ConfirmRequest = OfRequest & { note?: string | null; address?: string | null; consent?: Consent | null };

/** A lead has looked at what came in from outside (or goes on from a follow-up), completes it, and takes it on. */
export function confirmRequest(ctx: Ctx, input: ConfirmRequest) {
  const reading = new Reading<'CONSENT_MISSING'>();
  const said = {
    note: reading.optionalText('note', input.note, LONGEST.note),
    address: reading.optionalText('address', input.address, LONGEST.address),
  };
  // Nobody was asked where the volunteer's word started it: then a note needs their yes now.
  let asked: ConsentOnRecord | null = null;
  const complete = async (tx: Tx, id: RequestId) => {
    if (asked) await saveConsent(tx, id, asked);
    if (said.note || said.address) await changeDetails(tx, id, said);
  };
  return changeRequest(
    ctx,
    'confirmRequest',
    input,
    (request, { now }) => {
      if (request.askingServiceId !== null && (said.note || said.address || input.consent)) return refuse('NO_PERSON_IN_IT');
      const consent = consentTo(input.consent, now);
      if (said.note && !request.consentAt && !consent.ok) reading.refuse('CONSENT_MISSING', 'consent');
      if (consent.ok && !request.consentAt) asked = consent.value;
      return reading.refusals.length > 0 ? { ok: false as const, refusals: reading.refusals } : confirm(request, now);
    },
    (tx, request) => complete(tx, request.id),
  );
}
