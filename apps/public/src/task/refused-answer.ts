import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findTask } from './ask.ts';
import { CodePage } from './CodePage.tsx';
import { ConcernPage } from './ConcernPage.tsx';
import { DonePage } from './DonePage.tsx';
import { leftToSay, stillMissing } from './refusals.ts';
import { TaskPage } from './TaskPage.tsx';
import { isTheirs, type Task, type TaskView, taskPath } from './task.ts';
import type { Missing, Verb } from './verbs.ts';

/** The page again, with what was refused on top and everything typed still in it. */
export async function refusedAnswer(
  site: PublicSite,
  visit: Visit,
  token: string,
  verb: Verb,
  typed: Form,
  why: readonly Refused[] | Missing,
): Promise<Answer> {
  const found = await findTask(site, visit, token);
  if (!found.ok)
    return problemAnswer(visit, problemOf(found.code), { action: visit.path, fields: [...new Map(typed)] }, found.ring);
  const task = found.value;
  const theirs = inTheirLanguage(visit, task.pageLanguage);
  const refused = typeof why === 'string' ? [stillMissing(theirs.words, why)] : leftToSay(task, theirs.words, verb.input, why);
  if (refused.length === 0) return seeOther(to(visit, taskPath(token)));
  const view: TaskView = { visit: theirs, token, task, refused, typed };
  return page(422, createElement(roomOf(verb, task), view));
}

function roomOf(verb: Verb, task: Task): (view: TaskView) => ReactElement {
  if (verb.mutation === 'confirmLinkCode' && task.needsCode) return CodePage;
  if (verb.mutation === 'deliver' && isTheirs(task)) return DonePage;
  if (verb.mutation === 'raiseConcern' && !task.needsCode) return ConcernPage;
  return TaskPage;
}
