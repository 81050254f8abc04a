import { createElement } from 'react';
import { type Carried, type Problem, ProblemPage } from '../pages/ProblemPage.tsx';
import type { ToRing } from '../site/ask.ts';
import type { Visit } from '../visits/visit.ts';
import { type Answer, page } from './answer.ts';

const STATUS: Record<Problem, number> = {
  PAGE_NOT_FOUND: 404,
  LINK_NOT_FOUND: 404,
  LINK_EXPIRED: 410,
  LINK_CLOSED: 403,
  LINK_LEFT: 410,
  CALL_OUT_OVER: 404,
  CROSS_SITE: 403,
  TOO_LARGE: 413,
  NOT_A_FORM: 415,
  METHOD_NOT_ALLOWED: 405,
  TOO_MANY_TRIES: 429,
  SOMETHING_WENT_WRONG: 500,
};

/** The page that says what stands in the way; what was typed comes along to be sent again. */
export function problemAnswer(visit: Visit, problem: Problem, carried?: Carried, ring?: ToRing | null): Answer {
  // A closed page takes nothing that was typed: there is nobody to send it again as.
  const kept = problem === 'LINK_CLOSED' || problem === 'LINK_LEFT' ? undefined : carried;
  return page(
    STATUS[problem],
    createElement(ProblemPage, { visit, problem, ...(kept && { carried: kept }), ...(ring && { ring }) }),
  );
}

/** The page for a code; what has no page of its own went wrong. */
export function problemOf(code: string): Problem {
  const known: readonly Problem[] = ['LINK_NOT_FOUND', 'LINK_EXPIRED', 'LINK_CLOSED', 'LINK_LEFT', 'TOO_MANY_TRIES'];
  return known.find((problem) => problem === code) ?? 'SOMETHING_WENT_WRONG';
}
