import { createElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { answerForm } from '../answers/answer-form.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { type Form, LONGEST_FORM } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { answerStep } from './answer-step.ts';
import { NO_ANSWERS } from './answers.ts';
import { NOBODY } from './found.ts';
import { PostcodePage } from './PostcodePage.tsx';
import { STEPS } from './steps.ts';

/** `/help`: somebody asks for help, one thing a page. Answers travel in the page's own form: nothing is kept before it is sent, and none is in an address. */
export const helpStreet: Street = async (site, visit, req) => {
  const [, , last, ...rest] = visit.path.split('/');
  const step = STEPS.find((known) => known === last);
  if (rest.length > 0 || (last !== undefined && !step)) {
    req.resume();
    return problemAnswer(visit, 'PAGE_NOT_FOUND');
  }
  if (req.method === 'POST') {
    if (step) return answerForm(visit, req, (form) => answered(site, withKeyOf(visit, form), step, form), LONGEST_FORM);
    req.resume();
    return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  // A page in the middle has nothing to go on with once its form is gone.
  if (step) return seeOther(to(visit, '/help'));
  const view = { visit, step: 'postcode', answers: NO_ANSWERS, found: NOBODY, refused: [], changing: false } as const;
  return page(200, createElement(PostcodePage, view));
};

async function answered(site: PublicSite, visit: Visit, step: (typeof STEPS)[number], form: Form): Promise<Answer> {
  try {
    return await answerStep(site, visit, step, form);
  } catch (error) {
    site.report(error);
    return problemAnswer(visit, 'SOMETHING_WENT_WRONG', { action: visit.path, fields: [...new Map(form)] });
  }
}

/** One key for the whole form, from its first page to its sending. */
function withKeyOf(visit: Visit, form: Form): Visit {
  const key = form.get('key') ?? '';
  return /^[\w-]{36}$/.test(key) ? { ...visit, key } : visit;
}
