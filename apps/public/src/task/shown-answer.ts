import type { ReactElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import { inTheirLanguage, type Visit } from '../visits/visit.ts';
import { findTask } from './ask.ts';
import type { TaskView } from './task.ts';

type Shown = Pick<TaskView, 'visit' | 'token' | 'task'>;

/** What one recorded look has shown, in the very answer to the button; it has no address of its own. */
export async function shownAnswer(
  site: PublicSite,
  visit: Visit,
  token: string,
  pageOf: (shown: Shown) => ReactElement,
): Promise<Answer> {
  const found = await findTask(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const task = found.value;
  return page(200, pageOf({ visit: inTheirLanguage(visit, task.pageLanguage), token, task }));
}
