import type { Refused } from '../pages/refused.ts';
import { type Asked, ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import type { Visit } from '../visits/visit.ts';
import { DETAILS, TASK } from './documents.ts';
import type { Task, TaskDetails } from './task.ts';

type Payload = { details?: TaskDetails | null; userErrors: Refused[] };

/** The task behind the link, as far as this browser may see it. */
export async function findTask(site: PublicSite, visit: Visit, token: string): Promise<Asked<Task>> {
  const asked = await ask<{ task: Task | null }>(site, visit, token, TASK, {});
  if (!asked.ok) return asked;
  return asked.value.task ? { ok: true, value: asked.value.task } : { ok: false, code: 'LINK_NOT_FOUND' };
}

/** Does one verb of the volunteer's through its mutation. */
export async function carryOut(
  site: PublicSite,
  visit: Visit,
  token: string,
  name: string,
  input: object,
): Promise<Asked<Payload>> {
  const document = mutation(name, name === 'showTaskDetails' ? DETAILS : '');
  const asked = await ask<{ answer: Payload }>(site, visit, token, document, { input });
  return asked.ok ? { ok: true, value: asked.value.answer } : asked;
}
