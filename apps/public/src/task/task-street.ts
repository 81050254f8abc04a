import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { answerButton } from '../answers/answer-form.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findTask } from './ask.ts';
import { CodePage } from './CodePage.tsx';
import { DonePage } from './DonePage.tsx';
import { NotNowPage } from './NotNowPage.tsx';
import { pressed } from './pressed.ts';
import { TaskPage } from './TaskPage.tsx';
import { isTheirs, type Task, type TaskView, taskPath } from './task.ts';
import { verbNamed } from './verbs.ts';

const TASK_PATH = /^\/t\/([\w-]{16,128})(?:\/([a-z-]+))?$/;

/** Pages of a task that have a path of their own, and when there is something to show on them. */
const ROOMS: Record<string, { open: (task: Task) => boolean; Room: (view: TaskView) => ReactElement }> = {
  done: { open: isTheirs, Room: DonePage },
  code: { open: (task) => task.needsCode, Room: CodePage },
  'not-this-time': { open: (task) => task.state === 'CALLED' && !task.needsCode, Room: NotNowPage },
};

/** `/t/<token>`: what the volunteer's link opens. Reading changes nothing; only a pressed button does. */
export const taskStreet: Street = async (site, visit, req) => {
  const [, token, last] = TASK_PATH.exec(visit.path) ?? [];
  if (req.method === 'POST') {
    const verb = last === undefined ? null : verbNamed(last);
    if (verb && token) return answerButton(visit, req, (theirs, form) => pressed(site, theirs, token, verb, form));
    req.resume();
    return problemAnswer(visit, token ? 'PAGE_NOT_FOUND' : 'LINK_NOT_FOUND');
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  return token ? read(site, visit, token, last) : problemAnswer(visit, 'LINK_NOT_FOUND');
};

async function read(site: PublicSite, visit: Visit, token: string, last: string | undefined): Promise<Answer> {
  const room = last !== undefined && Object.hasOwn(ROOMS, last) ? ROOMS[last] : undefined;
  if (last !== undefined && !room)
    return verbNamed(last) ? seeOther(to(visit, taskPath(token))) : problemAnswer(visit, 'PAGE_NOT_FOUND');
  const found = await findTask(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const task = found.value;
  if (room && !room.open(task)) return seeOther(to(visit, taskPath(token)));
  const view: TaskView = {
    visit: inTheirLanguage(visit, task.pageLanguage),
    token,
    task,
    refused: [],
    typed: new URLSearchParams(),
  };
  return page(200, createElement(room?.Room ?? TaskPage, view));
}
