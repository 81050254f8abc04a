import { type Answer, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { carryOut } from './ask.ts';
import { refusedAnswer } from './refused-answer.ts';
import { shownAnswer } from './shown-answer.ts';
import type { Verb } from './verbs.ts';
import { yoursPath } from './yours.ts';

/** A button of these pages was pressed. */
export async function pressed(
  site: PublicSite,
  visit: Visit,
  token: string,
  last: string,
  verb: Verb,
  form: Form,
): Promise<Answer> {
  const wish = verb.read(form);
  if (!wish.ok) return refusedAnswer(site, visit, token, last, form, wish.missing);
  const asked = await carryOut(site, visit, token, verb.mutation, wish.input);
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [...form] }, asked.ring);
  const { details, userErrors } = asked.value;
  if (userErrors.length > 0) return refusedAnswer(site, visit, token, last, form, userErrors);
  if (details) return shownAnswer(site, visit, token, last, details);
  return seeOther(to(visit, yoursPath(token, verb.leadsTo)));
}
