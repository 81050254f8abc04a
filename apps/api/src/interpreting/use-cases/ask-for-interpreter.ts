import {
  ASK_FOR_INTERPRETER_REFUSALS,
  type AskForInterpreterRefusal,
  agree,
  askForInterpreter as ask,
  type Decision,
  INTERPRETING_CATEGORY,
  type Interpreting,
  RequestId,
  refuse,
} from '@wardwise/domain';
import { findCategory } from '../../categories/index.ts';
import { isStaff } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS, type IdempotencyRefusal } from '../../platform/idempotency.ts';
import { newRandomId, readId } from '../../platform/ids.ts';
import {
  addRequest,
  canSee,
  lockRequest,
  openDetails,
  type RequestDetails,
  saveDetails,
  type ToldDetails,
} from '../../requests/index.ts';
import { hasRunningCall } from '../call.store.ts';

export const ASK_FOR_INTERPRETER_ALL_REFUSALS = [
  ...ASK_FOR_INTERPRETER_REFUSALS,
  ...IDEMPOTENCY_REFUSALS,
  'REQUEST_NOT_FOUND',
] as const;
type Refusal = AskForInterpreterRefusal | 'REQUEST_NOT_FOUND';
type Asked = { requestId: RequestId; callId: RequestId };

export type AskForInterpreter = { requestId: string; how: Interpreting; idempotencyKey?: string | null };

/** What whoever speaks their language is told: what to call them and, to ring them, the number and when it is safe; nothing of what they need. */
const toldForCall = (details: RequestDetails, how: Interpreting): ToldDetails => ({
  ...{ calledName: details.calledName, codeWord: details.codeWord, note: '' },
  ...{ postcode: null, address: null, onBehalf: null, email: null },
  ...(how === 'CALL_BACK' ? { phone: details.phone, safeContact: details.safeContact } : { phone: '', safeContact: '' }),
});

/** A lead asks for somebody who speaks their language, to ring them or to be on the line: a request of its own beside this one, from then on like any other. */
export function askForInterpreter(
  { actor, db }: Ctx,
  input: AskForInterpreter,
): Promise<Decision<Asked, Refusal | IdempotencyRefusal>> {
  return db.once('askForInterpreter', input, async (tx): Promise<Decision<Asked, Refusal>> => {
    const request = await lockRequest(tx, readId<RequestId>('request', input.requestId));
    if (!request || !canSee(actor, request)) return refuse('REQUEST_NOT_FOUND');
    if (!isStaff(actor)) throw forbidden();
    const category = await findCategory(tx, INTERPRETING_CATEGORY.key);
    if (!category) throw new Error('a network without calls in a language');

    const asked = await hasRunningCall(tx, request.id);
    const decision = ask(request, { id: RequestId(newRandomId()), category, how: input.how, asked }, tx.now);
    if (!decision.ok) return decision;
    const details = await openDetails(tx, request.id);
    if (!details) return refuse('REQUEST_ENDED');

    const { askedByAnother, noticeReadAt, noticeReadBy, consentWords, consentLanguage, consentAt } = request;
    await addRequest(tx, decision.value, {
      ...{ cameBy: 'INTERPRETING', takenBy: actor.staffId, routingKind: 'PICKED_BY_LEAD' },
      ...{ askedByAnother, noticeReadAt, noticeReadBy, consentWords, consentLanguage, consentAt },
    });
    await saveDetails(tx, decision.value.id, toldForCall(details, input.how));
    return agree({ requestId: request.id, callId: decision.value.id });
  });
}
