import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findYours } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { WhenPage } from './WhenPage.tsx';
import { YoursPage } from './YoursPage.tsx';
import { type Yours, type YoursView, yoursPath } from './yours.ts';

type Room = (view: YoursView) => ReactElement;

/** The page again, with what was refused on top and everything typed still in it. */
export async function refusedAnswer(
  site: PublicSite,
  visit: Visit,
  token: string,
  last: string,
  typed: Form,
  why: readonly Refused[] | 'code',
): Promise<Answer> {
  const found = await findYours(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code), { action: visit.path, fields: [...typed] }, found.ring);
  const yours = found.value;
  const theirs = inTheirLanguage(visit, yours.pageLanguage);
  const Room = roomOf(last, yours);
  const { code, task, yours: words } = theirs.words;
  const ours: Partial<Record<string, string>> = { ...task.refusals, ...words.refusals };
  const refused: Refused[] =
    why === 'code'
      ? [{ code: 'TEXT_MISSING', message: code.missing, field: 'code' }]
      : why
          .filter((one) => !(yours.needsCode && one.code === 'LINK_BOUND_ELSEWHERE')) // the page says so itself
          .map((one) => ({
            code: one.code,
            message: ours[one.code] ?? one.message,
            field: one.code.startsWith('LINK_CODE_') ? 'code' : (one.field?.split('.').at(-1) ?? null),
          }));
  if (refused.length === 0) return seeOther(to(visit, yoursPath(token)));
  return page(422, createElement(Room, { visit: theirs, token, yours, refused, typed }));
}

function roomOf(last: string, { known }: Yours): Room {
  if (known && (last === 'contact' || last === 'send-code')) return ContactPage;
  if (known && last === 'when') return WhenPage;
  return known && last === 'change' ? ChangePage : YoursPage;
}
