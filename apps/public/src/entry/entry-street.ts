import { readCount } from '@wardwise/domain';
import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { answerForm } from '../answers/answer-form.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { type Form, LONGEST_FORM } from '../visits/form.ts';
import { to, type Visit } from '../visits/visit.ts';
import { ClosedPage } from './ClosedPage.tsx';
import { CorrectPage } from './CorrectPage.tsx';
import { EntryPage } from './EntryPage.tsx';
import { type Entry, type EntryView, entryPath } from './entry.ts';
import { hoursTyped } from './hours-form.ts';
import { ThanksPage } from './ThanksPage.tsx';

const PATH = /^\/s\/([\w-]{22})(?:\/([a-z-]+))?$/;
const ENTRY = `query OwnEntry($token: String!) { ownEntry(token: $token) {
  name organizationName networkName description phone capacity waitingDays assuredOn example hours { days opensAt closesAt } } }`;

type Verb = { name: string; Room: (view: EntryView) => ReactElement; said: (form: Form) => object; after: string };
const VERBS: Record<string, Verb> = {
  confirm: { name: 'confirmEntry', Room: EntryPage, said: roomTyped, after: 'thanks' },
  correct: {
    ...{ name: 'correctEntry', Room: CorrectPage, after: 'thanks' },
    said: (form) => ({ description: form.get('description') ?? '', phone: form.get('phone') ?? '', hours: hoursTyped(form) }),
  },
  closed: { name: 'closeEntry', Room: ClosedPage, said: () => ({}), after: 'gone' },
};
const verbNamed = (name: string | undefined) => (name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined);

/** `/s/<token>`: what the link of a service opens, for whoever has it. Reading changes nothing; only a button does. */
export const entryStreet: Street = async (site, visit, req) => {
  const [, token, last] = PATH.exec(visit.path) ?? [];
  const verb = verbNamed(last);
  if (req.method === 'POST' && token && verb)
    return answerForm(visit, req, (form) => pressed(site, visit, token, verb, form), LONGEST_FORM);
  req.resume();
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  if (!token) return problemAnswer(visit, 'LINK_NOT_FOUND');
  if (last === 'thanks' || last === 'gone') return page(200, createElement(ThanksPage, { visit, token, gone: last === 'gone' }));
  if (last === 'confirm') return seeOther(to(visit, entryPath(token)));
  if (last !== undefined && !verb) return problemAnswer(visit, 'PAGE_NOT_FOUND');
  return shown(site, visit, token, verb?.Room ?? EntryPage);
};

async function pressed(
  site: PublicSite,
  visit: Visit,
  token: string,
  { name, Room, said, after }: Verb,
  form: Form,
): Promise<Answer> {
  const input = { token, ...said(form) };
  const asked = await ask<{ answer: { userErrors: Refused[] } }>(site, visit, null, mutation(name), { input });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [...form] });
  const { userErrors } = asked.value.answer;
  if (userErrors.some(({ code }) => code === 'ENTRY_LINK_OVER')) return problemAnswer(visit, 'LINK_EXPIRED');
  return userErrors.length === 0
    ? seeOther(to(visit, entryPath(token, after)))
    : shown(site, visit, token, Room, userErrors, form);
}

async function shown(
  site: PublicSite,
  visit: Visit,
  token: string,
  Room: (view: EntryView) => ReactElement,
  refused: readonly Refused[] = [],
  typed: Form = new URLSearchParams(),
): Promise<Answer> {
  const asked = await ask<{ ownEntry: Entry | null }>(site, visit, null, ENTRY, { token });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code));
  const entry = asked.value.ownEntry;
  if (!entry) return problemAnswer(visit, 'LINK_EXPIRED');
  return page(refused.length > 0 ? 422 : 200, createElement(Room, { visit, token, entry, refused, typed }));
}

/** What was chosen; days that are no number are left for the API to refuse. */
function roomTyped(form: Form): object {
  const capacity = ['OPEN', 'WAITING_LIST', 'FULL'].find((one) => one === form.get('capacity')) ?? null;
  const days = form.get('waitingDays')?.trim() ?? '';
  return { capacity, waitingDays: capacity !== 'WAITING_LIST' || days === '' ? null : (readCount(days, 6) ?? -1) };
}
