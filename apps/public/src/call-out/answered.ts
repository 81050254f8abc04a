import { type Answer, seeOther } from '../answers/answer.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { callOutPath } from './call-out.ts';
import { PhonePage } from './PhonePage.tsx';
import { shown } from './shown.ts';

const ANSWER =
  'mutation AnswerCallOut($input: AnswerCallOutInput!) { answerCallOut(input: $input) { userErrors { code message field } } }';
type Answered = { answerCallOut: { userErrors: Refused[] } };

/** A number was sent: whatever it is, the same page follows, unless it is no number. */
export async function answered(site: PublicSite, visit: Visit, token: string, form: Form): Promise<Answer> {
  const asked = await ask<Answered>(site, visit, null, ANSWER, { input: { token, phone: form.get('phone') ?? '' } });
  if (!asked.ok) return problemAnswer(visit, 'SOMETHING_WENT_WRONG', { action: visit.path, fields: [...new Map(form)] });
  const { userErrors } = asked.value.answerCallOut;
  if (userErrors.length === 0) return seeOther(to(visit, callOutPath(token, 'sent')));
  if (userErrors.some(({ code }) => code === 'CALL_OUT_OVER')) return problemAnswer(visit, 'CALL_OUT_OVER');
  const message = visit.words.callOut.phoneMalformed;
  return shown(site, visit, token, PhonePage, [{ code: 'PHONE_MALFORMED', message, field: 'phone' }], form);
}
