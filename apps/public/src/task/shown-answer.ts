import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import { inTheirLanguage, type Visit } from '../visits/visit.ts';
import { findTask } from './ask.ts';
import { DetailsPage } from './DetailsPage.tsx';
import type { TaskDetails } from './task.ts';

/** The details of one recorded look, in the very answer to the button; they have no address of their own. */
export async function shownAnswer(site: PublicSite, visit: Visit, token: string, details: TaskDetails): Promise<Answer> {
  const found = await findTask(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const task = found.value;
  return page(200, createElement(DetailsPage, { visit: inTheirLanguage(visit, task.pageLanguage), token, task, details }));
}
