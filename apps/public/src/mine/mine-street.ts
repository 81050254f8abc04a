import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { answerButton } from '../answers/answer-form.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { LONGEST_FORM } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findMine } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { ForgetPage } from './ForgetPage.tsx';
import { MineCodePage } from './MineCodePage.tsx';
import { MinePage } from './MinePage.tsx';
import { type Mine, type MineView, minePath } from './mine.ts';
import { pressed } from './pressed.ts';
import { SavedPage } from './SavedPage.tsx';
import { verbNamed } from './verbs.ts';

const MINE_PATH = /^\/r\/([\w-]{16,128})(?:\/([a-z-]+))?$/;

/** Pages that have a path of their own, and when there is something to show on them. */
const ROOMS: Record<string, { open: (mine: Mine) => boolean; Room: (view: MineView) => ReactElement }> = {
  change: { open: (mine) => mine.changeable, Room: ChangePage },
  saved: { open: (mine) => mine.changeable, Room: SavedPage },
  forget: { open: (mine) => mine.changeable || mine.holdsCard, Room: ForgetPage },
  code: { open: (mine) => mine.needsCode, Room: MineCodePage },
};

/** `/r/<token>`: what a private link opens. Reading changes nothing; only a pressed button does. */
export const mineStreet: Street = async (site, visit, req) => {
  const [, token, last] = MINE_PATH.exec(visit.path) ?? [];
  if (req.method === 'POST') {
    const verb = last === undefined ? null : verbNamed(last);
    if (verb && token && last)
      return answerButton(visit, req, (theirs, form) => pressed(site, theirs, token, last, verb, form), LONGEST_FORM);
    req.resume();
    return problemAnswer(visit, token ? 'PAGE_NOT_FOUND' : 'LINK_NOT_FOUND');
  }
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  return token ? read(site, visit, token, last) : problemAnswer(visit, 'LINK_NOT_FOUND');
};

async function read(site: PublicSite, visit: Visit, token: string, last: string | undefined): Promise<Answer> {
  const room = last !== undefined && Object.hasOwn(ROOMS, last) ? ROOMS[last] : undefined;
  if (last !== undefined && !room)
    return verbNamed(last) ? seeOther(to(visit, minePath(token))) : problemAnswer(visit, 'PAGE_NOT_FOUND');
  const found = await findMine(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const mine = found.value;
  if (room && !room.open(mine)) return seeOther(to(visit, minePath(token)));
  const theirs = inTheirLanguage(visit, mine.pageLanguage);
  const view: MineView = { visit: theirs, token, mine, refused: [], typed: new URLSearchParams() };
  return page(200, createElement(room?.Room ?? MinePage, view));
}
