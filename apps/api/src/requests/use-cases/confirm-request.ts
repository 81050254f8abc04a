import { CONFIRM_REFUSALS, confirmRequest as confirm, LONGEST, type RequestId } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { INPUT_REFUSALS, Reading } from '../../platform/input.ts';
import { changeDetails } from '../request-details.store.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const CONFIRM_REQUEST_REFUSALS = [
  ...CONFIRM_REFUSALS,
  ...INPUT_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
] as const;

/** What the person said when the lead rang: left out, it stays as it was. */
export type ConfirmRequest = OfRequest & { note?: string | null; address?: string | null };

/** A lead has looked at what came in from outside (or goes on from a follow-up), completes it, and takes it on. */
export function confirmRequest(ctx: Ctx, input: ConfirmRequest) {
  const reading = new Reading<never>();
  const said = {
    note: reading.optionalText('note', input.note, LONGEST.note),
    address: reading.optionalText('address', input.address, LONGEST.address),
  };
  const complete = (tx: Tx, id: RequestId) => (said.note || said.address ? changeDetails(tx, id, said) : Promise.resolve());
  return changeRequest(
    ctx,
    'confirmRequest',
    input,
    (request, { now }) =>
      reading.refusals.length > 0 ? { ok: false as const, refusals: reading.refusals } : confirm(request, now),
    (tx, request) => complete(tx, request.id),
  );
}
