import { type Asked, ask } from '../site/ask.ts';
import { carryingOut } from '../site/carry-out.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import { CONCERN_TASK, DETAILS, TASK } from './documents.ts';
import type { ConcernForm, Task, TaskDetails } from './task.ts';

type Found = { task: Task | null; concernForm?: ConcernForm | null };

/** The task behind the link, as far as this browser may see it. */
export async function findTask(site: PublicSite, visit: Visit, token: string): Promise<Asked<Task>> {
  const worried = /\/(concern(-[a-z]+)?|raise-concern)$/.test(visit.path);
  const asked = await ask<Found>(site, visit, token, worried ? CONCERN_TASK : TASK, {});
  if (!asked.ok) return asked;
  const { task, concernForm = null } = asked.value;
  // Asked within the house, a day may come as a Date.
  const guidance = task?.guidance && { ...task.guidance, day: new Date(task.guidance.day).toISOString().slice(0, 10) };
  return task ? { ok: true, value: { ...task, guidance: guidance ?? null, concernForm } } : { ok: false, code: 'LINK_NOT_FOUND' };
}

/** Does one verb of the volunteer's through its mutation. */
export const carryOut = carryingOut<TaskDetails>('showTaskDetails', DETAILS, {
  ...{ raiseConcern: 'heard', openAnother: 'token', showTaskPhone: 'phone' },
});
