import { agree, type HelpRequest, isRunning, LONGEST, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { Reading } from '../../platform/input.ts';
import { changeDetails, correctBeside } from '../../requests/index.ts';
import { stopTelling } from '../../signposting/index.ts';
import { hasArrangement } from '../../standing-arrangements/index.ts';
import { changeMyRequest, MY_REQUEST_REFUSALS, type OfMine } from '../change-my-request.ts';
import { tellOfCorrection } from '../tell-of-correction.ts';

export const CHANGE_MY_DETAILS_REFUSALS = [...MY_REQUEST_REFUSALS, 'PHONE_MALFORMED', 'REQUEST_ENDED'] as const;

/** What is to be told otherwise; left out or empty, it stays as it was. */
export type ChangeMyDetails = OfMine & {
  note?: string | null;
  address?: string | null;
  safeContact?: string | null;
  phone?: string | null;
};

/** Whoever asked corrects what they told us, until an ending, and after it what help every week starts from; those who go by it hear that something has changed. */
export function changeMyDetails(ctx: Ctx, input: ChangeMyDetails) {
  const reading = new Reading<never>();
  const said = {
    note: reading.optionalText('note', input.note, LONGEST.note),
    address: reading.optionalText('address', input.address, LONGEST.address),
    safeContact: reading.optionalText('safeContact', input.safeContact, LONGEST.safeContact),
    phone: input.phone?.trim() ? reading.phone('phone', input.phone) : null,
  };
  const correct = async (tx: Tx, request: HelpRequest) => {
    if (Object.values(said).every((words) => words === null)) return;
    await changeDetails(tx, request.id, said);
    if (said.safeContact !== null) await stopTelling(tx, request.id);
    await tellOfCorrection(tx, request);
    await correctBeside(tx, request, said);
  };
  const wrong = reading.refusals.filter(
    (refusal): refusal is { code: 'TEXT_TOO_LONG' | 'PHONE_MALFORMED'; field: string | null } =>
      refusal.code === 'TEXT_TOO_LONG' || refusal.code === 'PHONE_MALFORMED',
  );
  return changeMyRequest(
    ctx,
    'changeMyDetails',
    input,
    async (request, tx) => {
      if (!isRunning(request) && !(await hasArrangement(tx, request.id))) return refuse('REQUEST_ENDED');
      return wrong.length > 0 ? { ok: false as const, refusals: wrong } : agree(request);
    },
    correct,
  );
}
