import type { IncomingMessage } from 'node:http';
import { type Answer, seeOther, withHeader } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import { browserCookie, browserToken } from '../visits/browser-cookie.ts';
import { cameFromElsewhere } from '../visits/cross-site.ts';
import { type Form, readForm } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { carryOut } from './ask.ts';
import { minePath } from './mine.ts';
import { refusedAnswer } from './refused-answer.ts';
import { shownAnswer } from './shown-answer.ts';
import type { Verb } from './verbs.ts';

/** A note of 2,000 characters in any script, and room to spare; bytes. */
const LONGEST_FORM = 64 * 1024;

/** A button of the private page was pressed; the first one ties the page to the browser. */
export async function pressed(
  site: PublicSite,
  visit: Visit,
  req: IncomingMessage,
  token: string,
  last: string,
  verb: Verb,
): Promise<Answer> {
  if (cameFromElsewhere(req.headers)) {
    req.resume();
    return problemAnswer(visit, 'CROSS_SITE');
  }
  const form = await readForm(req, LONGEST_FORM);
  if (form === 'TOO_LARGE' || form === 'NOT_A_FORM') return problemAnswer(visit, form);
  const browser = visit.browser ?? browserToken(form.get('browser')) ?? visit.spare;
  const answer = await carriedOut(site, { ...visit, browser }, token, last, verb, form);
  return visit.browser === null ? withHeader(answer, 'Set-Cookie', browserCookie(browser)) : answer;
}

async function carriedOut(site: PublicSite, visit: Visit, token: string, last: string, verb: Verb, form: Form): Promise<Answer> {
  const wish = verb.read(form);
  if (!wish.ok) return refusedAnswer(site, visit, token, last, form, wish.missing);
  const asked = await carryOut(site, visit, token, verb.mutation, wish.input);
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [...new Map(form)] });
  const { details, userErrors } = asked.value;
  if (userErrors.length > 0) return refusedAnswer(site, visit, token, last, form, userErrors);
  if (details) return shownAnswer(site, visit, token, last, details);
  return seeOther(to(visit, minePath(token, verb.leadsTo)));
}
