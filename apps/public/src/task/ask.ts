import { type Asked, ask } from '../site/ask.ts';
import { carryingOut } from '../site/carry-out.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import { DETAILS, TASK } from './documents.ts';
import type { Task, TaskDetails } from './task.ts';

/** The task behind the link, as far as this browser may see it. */
export async function findTask(site: PublicSite, visit: Visit, token: string): Promise<Asked<Task>> {
  const asked = await ask<{ task: Task | null }>(site, visit, token, TASK, {});
  if (!asked.ok) return asked;
  return asked.value.task ? { ok: true, value: asked.value.task } : { ok: false, code: 'LINK_NOT_FOUND' };
}

/** Does one verb of the volunteer's through its mutation. */
export const carryOut = carryingOut<TaskDetails>('showTaskDetails', DETAILS);
