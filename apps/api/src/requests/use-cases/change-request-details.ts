import { agree, type Decision, isRunning, LONGEST, type RequestId, refuse } from '@wardwise/domain';
import { recordLook, type StaffLookPurpose } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { type InputRefusal, Reading } from '../../platform/input.ts';
import { stopTelling } from '../../signposting/index.ts';
import { changeDetails } from '../change-details.store.ts';
import { correctBeside } from '../correct-beside.ts';
import { readEmail } from '../read-email.ts';
import { fieldsTold, openDetails } from '../request-details.store.ts';
import { type ShownDetails, shownDetails } from '../speaker-note.store.ts';
import { tellThoseOnTheWay } from '../tell-volunteers.ts';
import { changeRequest, type OfRequest } from './change-request.ts';

export const CHANGE_REQUEST_DETAILS_REFUSALS = [
  ...IDEMPOTENCY_REFUSALS,
  'CONSENT_MISSING',
  'TEXT_MISSING',
  'PHONE_MALFORMED',
  'EMAIL_MALFORMED',
  'NO_PERSON_IN_IT',
  'IS_INTERPRETING',
  'REQUEST_ENDED',
  'REQUEST_NOT_FOUND',
] as const;
type ChangeRefusal =
  | InputRefusal
  | IdempotencyRefusal
  | 'CONSENT_MISSING'
  | 'EMAIL_MALFORMED'
  | 'NO_PERSON_IN_IT'
  | 'IS_INTERPRETING'
  | 'REQUEST_ENDED'
  | 'REQUEST_NOT_FOUND';

/** What they say is otherwise: left out, it stays as it was; an empty address or e-mail is taken out. */
export type ChangeRequestDetails = OfRequest & {
  purpose: StaffLookPurpose;
  calledName?: string | null;
  phone?: string | null;
  email?: string | null;
  safeContact?: string | null;
  address?: string | null;
  note?: string | null;
};

/** Which request, and what we hold now; null where the same press came before: its answer was another look. */
export type ChangedDetails = { requestId: RequestId; details: ShownDetails | null };

/** A lead who has rung back on the number we hold corrects what we hold, until an ending, and sees it as it is now, on record like every look; whoever is on the way hears of it. */
export async function changeRequestDetails(
  ctx: Ctx,
  input: ChangeRequestDetails,
): Promise<Decision<ChangedDetails, ChangeRefusal>> {
  const reading = new Reading<'EMAIL_MALFORMED'>();
  const said = readSaid(reading, input);
  // Shown to whoever pressed, and kept in no record of the answer.
  let details: ShownDetails | null = null;
  const show = async (tx: Tx, requestId: RequestId) => {
    const found = await openDetails(tx, requestId);
    if (!found) return;
    details = await shownDetails(tx, requestId, found);
    await recordLook(tx, { requestId }, fieldsTold(found), input.purpose);
  };
  const decision = await changeRequest(
    ctx,
    'changeRequestDetails',
    input,
    (request) => {
      if (!isRunning(request)) return refuse('REQUEST_ENDED');
      if (request.askingServiceId !== null) return refuse('NO_PERSON_IN_IT');
      if (request.interpreting !== null) return refuse('IS_INTERPRETING');
      if (said.note !== null && !request.consentAt) return refuse({ code: 'CONSENT_MISSING', field: 'note' });
      return reading.refusals.length > 0 ? { ok: false as const, refusals: reading.refusals } : agree(request);
    },
    async (tx, request) => {
      await changeDetails(tx, request.id, said);
      if (said.email !== null || said.safeContact !== null) await stopTelling(tx, request.id);
      const { email: _, ...told } = said;
      if (Object.values(told).some((words) => words !== null)) await tellThoseOnTheWay(tx, request);
      await correctBeside(tx, request, told);
      await show(tx, request.id);
    },
  );
  return decision.ok ? agree({ ...decision.value, details }) : decision;
}

function readSaid(reading: Reading<'EMAIL_MALFORMED'>, input: ChangeRequestDetails) {
  const { calledName, phone, email, safeContact, address, note } = input;
  const given = (typed: string | null | undefined): typed is string => typed !== null && typed !== undefined;
  return {
    calledName: given(calledName) ? reading.text('calledName', calledName, LONGEST.calledName) : null,
    phone: given(phone) ? reading.phone('phone', phone) : null,
    email: given(email) ? (readEmail(reading, 'email', email) ?? '') : null,
    safeContact: given(safeContact) ? reading.text('safeContact', safeContact, LONGEST.safeContact) : null,
    address: given(address) ? (reading.optionalText('address', address, LONGEST.address) ?? '') : null,
    note: given(note) ? reading.text('note', note, LONGEST.note) : null,
  };
}
