import { createElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { answerForm } from '../answers/answer-form.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import type { Form } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { FIND_PATH, FindPage } from './FindPage.tsx';
import { SentPage } from './SentPage.tsx';

/** `/yours`: a volunteer without a link at hand asks for one. Reading changes nothing; only a number that is sent does. */
export const findStreet: Street = async (site, visit, req) => {
  if (req.method === 'POST' && visit.path === FIND_PATH) return answerForm(visit, req, (form) => sent(site, visit, form));
  req.resume();
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  if (visit.path === `${FIND_PATH}/sent`) return page(200, createElement(SentPage, { visit }));
  return visit.path === FIND_PATH ? shown(site, visit) : problemAnswer(visit, 'PAGE_NOT_FOUND');
};

const shown = ({ networks }: PublicSite, visit: Visit, refused: readonly Refused[] = [], typed: Form = new URLSearchParams()) =>
  page(refused.length > 0 ? 422 : 200, createElement(FindPage, { visit, networks, refused, typed }));

/** Whatever number it is, the same page follows, unless it is no number. */
async function sent(site: PublicSite, visit: Visit, form: Form): Promise<Answer> {
  const input = { network: form.get('network') ?? '', phone: form.get('phone') ?? '' };
  const asked = await ask<{ answer: { userErrors: Refused[] } }>(site, visit, null, mutation('sendMyLink'), { input });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [...form] });
  const { userErrors } = asked.value.answer;
  if (userErrors.length === 0) return seeOther(to(visit, `${FIND_PATH}/sent`));
  if (userErrors.some(({ code }) => code === 'TOO_MANY_TRIES')) return problemAnswer(visit, 'TOO_MANY_TRIES');
  const { find, refusals } = visit.words.yours;
  const ours: Partial<Record<string, string>> = {
    PHONE_MALFORMED: refusals.PHONE_MALFORMED,
    NETWORK_NOT_FOUND: find.networkUnknown,
  };
  return shown(
    site,
    visit,
    userErrors.map(({ code, message, field }) => ({ code, message: ours[code] ?? message, field })),
    form,
  );
}
