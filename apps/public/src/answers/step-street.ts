import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { type Form, LONGEST_FORM } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { type Answer, seeOther } from './answer.ts';
import { answerForm } from './answer-form.ts';
import { problemAnswer } from './problem.ts';

/** A form that asks one thing a page: where it starts, its pages by the last word of their paths, and what comes of sending one. */
type Steps<Step extends string> = {
  home: string;
  steps: readonly Step[];
  first: (site: PublicSite, visit: Visit) => Answer;
  answer: (site: PublicSite, visit: Visit, step: Step, form: Form) => Promise<Answer>;
};

/** Answers travel in the page's own form: nothing is kept before it is sent, and none is in an address. */
export function stepStreet<Step extends string>({ home, steps, first, answer }: Steps<Step>): Street {
  async function answered(site: PublicSite, visit: Visit, step: Step, form: Form): Promise<Answer> {
    try {
      return await answer(site, visit, step, form);
    } catch (error) {
      site.report(error);
      return problemAnswer(visit, 'SOMETHING_WENT_WRONG', { action: visit.path, fields: [...form] });
    }
  }

  return async (site, visit, req) => {
    const [, , last, ...rest] = visit.path.split('/');
    const step = steps.find((known) => known === last);
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
    return step ? seeOther(to(visit, home)) : first(site, visit);
  };
}

/** One key for the whole form, from its first page to its sending. */
function withKeyOf(visit: Visit, form: Form): Visit {
  const key = form.get('key') ?? '';
  return /^[\w-]{36}$/.test(key) ? { ...visit, key } : visit;
}
