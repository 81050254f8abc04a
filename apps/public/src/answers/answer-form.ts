import type { IncomingMessage } from 'node:http';
import { browserCookie, browserToken } from '../visits/browser-cookie.ts';
import { cameFromElsewhere } from '../visits/cross-site.ts';
import { type Form, readForm } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { type Answer, withHeader } from './answer.ts';
import { problemAnswer } from './problem.ts';

/** Answers a form of our own pages; one that another site sent, that is too large or none at all is not looked at. */
export async function answerForm(
  visit: Visit,
  req: IncomingMessage,
  answer: (form: Form) => Promise<Answer>,
  limit?: number,
): Promise<Answer> {
  req.on('error', () => {}); // a sender who left has nothing to be told
  if (cameFromElsewhere(req.headers)) {
    req.resume();
    return problemAnswer(visit, 'CROSS_SITE');
  }
  const form = await readForm(req, limit);
  return form === 'TOO_LARGE' || form === 'NOT_A_FORM' ? problemAnswer(visit, form) : answer(form);
}

/** The same behind a link: the first button that is pressed ties the page to the browser. */
export function answerButton(
  visit: Visit,
  req: IncomingMessage,
  answer: (visit: Visit, form: Form) => Promise<Answer>,
  limit?: number,
): Promise<Answer> {
  const inBrowser = async (form: Form): Promise<Answer> => {
    const browser = visit.browser ?? browserToken(form.get('browser')) ?? visit.spare;
    const given = await answer({ ...visit, browser }, form);
    return visit.browser === null ? withHeader(given, 'Set-Cookie', browserCookie(browser)) : given;
  };
  return answerForm(visit, req, inBrowser, limit);
}
