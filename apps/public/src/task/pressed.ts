import { createElement } from 'react';
import { type Answer, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { carryOut } from './ask.ts';
import { CallPage } from './CallPage.tsx';
import { DetailsPage } from './DetailsPage.tsx';
import { refusedAnswer } from './refused-answer.ts';
import { shownAnswer } from './shown-answer.ts';
import { taskPath } from './task.ts';
import type { Verb } from './verbs.ts';

/** A button of the volunteer's page was pressed. */
export async function pressed(site: PublicSite, visit: Visit, token: string, verb: Verb, form: Form): Promise<Answer> {
  const wish = verb.read(form);
  if (!wish.ok) return refusedAnswer(site, visit, token, verb, form, wish.missing);
  const asked = await carryOut(site, visit, token, verb.mutation, wish.input);
  if (!asked.ok && asked.code === 'LINK_BOUND_ELSEWHERE') return seeOther(to(visit, taskPath(token)));
  if (!asked.ok)
    return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [...new Map(form)] }, asked.ring);
  const { details, heard, phone, token: another, userErrors } = asked.value;
  if (userErrors.length > 0) return refusedAnswer(site, visit, token, verb, form, userErrors);
  if (details) return shownAnswer(site, visit, token, (shown) => createElement(DetailsPage, { ...shown, details }));
  if (phone) return shownAnswer(site, visit, token, (shown) => createElement(CallPage, { ...shown, phone }));
  if (another) return seeOther(to(visit, taskPath(another)));
  return seeOther(to(visit, taskPath(token, nextOf(verb, heard ?? null))));
}

/** The page after the button: most lead back to the task. */
function nextOf({ mutation }: Verb, heard: boolean | null): string | undefined {
  if (mutation === 'raiseConcern') return heard ? 'concern-told' : 'concern-unheard';
  return mutation === 'sendLinkCode' ? 'code' : undefined;
}
