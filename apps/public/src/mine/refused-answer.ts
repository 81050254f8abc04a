import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findMine } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { MineCodePage } from './MineCodePage.tsx';
import { MinePage } from './MinePage.tsx';
import { type Mine, type MineView, minePath } from './mine.ts';

type Room = (view: MineView) => ReactElement;

/** The page again, with what was refused on top and everything typed still in it. */
export async function refusedAnswer(
  site: PublicSite,
  visit: Visit,
  token: string,
  last: string,
  typed: Form,
  why: readonly Refused[] | 'code',
): Promise<Answer> {
  const found = await findMine(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code), { action: visit.path, fields: [...new Map(typed)] });
  const mine = found.value;
  const theirs = inTheirLanguage(visit, mine.pageLanguage);
  const Room = roomOf(last, mine);
  const refused = why === 'code' ? missing(theirs, mine) : leftToSay(theirs, mine, Room, why);
  if (refused.length === 0) return seeOther(to(visit, minePath(token)));
  return page(422, createElement(Room, { visit: theirs, token, mine, refused, typed }));
}

function roomOf(last: string, mine: Mine): Room {
  if ((last === 'code' || last === 'send-code') && mine.needsCode) return MineCodePage;
  return last === 'change' && mine.changeable ? ChangePage : MinePage;
}

/** An empty box for the code; where none is needed, nothing is missing. */
function missing({ words }: Visit, mine: Mine): Refused[] {
  return mine.needsCode ? [{ code: 'TEXT_MISSING', message: words.code.missing, field: 'code' }] : [];
}

/** In words for whoever asked; what the page says anyway is not said twice. */
function leftToSay({ words }: Visit, mine: Mine, Room: Room, refused: readonly Refused[]): Refused[] {
  const ours: Partial<Record<string, string>> = words.mine.refusals;
  // A browser that is in needs no link and no code: it was pressed twice, or on a page left open.
  const isTold = (code: string) => (mine.bound ? code.startsWith('LINK_') : mine.needsCode && code === 'LINK_BOUND_ELSEWHERE');
  return refused
    .filter(({ code }) => !isTold(code))
    .map((one) => ({ code: one.code, message: ours[one.code] ?? one.message, field: fieldOn(Room, one) }));
}

/** The input of the page that a refusal is about, where it has one. */
function fieldOn(Room: Room, { code, field }: Refused): string | null {
  if (Room === MineCodePage) return code.startsWith('LINK_CODE_') ? 'code' : null;
  return Room === ChangePage ? (field?.split('.').at(-1) ?? null) : null;
}
