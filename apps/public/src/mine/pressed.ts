import type { IncomingMessage } from 'node:http';
import { createElement, type ReactElement } from 'react';
import { type Answer, page, seeOther, withHeader } from '../answers/answer.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import { problemOf } from '../task/ask.ts';
import { browserCookie, browserToken } from '../visits/browser-cookie.ts';
import { cameFromElsewhere } from '../visits/cross-site.ts';
import { type Form, readForm } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { carryOut, findMine } from './ask.ts';
import { ChangePage } from './ChangePage.tsx';
import { copyAnswer } from './copy-answer.ts';
import { HeldPage } from './HeldPage.tsx';
import { MineCodePage } from './MineCodePage.tsx';
import { MinePage } from './MinePage.tsx';
import { type Mine, type MineView, minePath } from './mine.ts';
import type { Verb } from './verbs.ts';

/** A note of 2,000 characters in any script, and room to spare; bytes. */
const LONGEST_FORM = 64 * 1024;

/** A button of the private page was pressed; the first one ties the page to the browser. */
export async function pressed(
  site: PublicSite,
  visit: Visit,
  req: IncomingMessage,
  token: string,
  last: string,
  verb: Verb,
): Promise<Answer> {
  if (cameFromElsewhere(req.headers)) {
    req.resume();
    return problemAnswer(visit, 'CROSS_SITE');
  }
  const form = await readForm(req, LONGEST_FORM);
  if (form === 'TOO_LARGE' || form === 'NOT_A_FORM') return problemAnswer(visit, form);
  const browser = visit.browser ?? browserToken(form.get('browser')) ?? visit.spare;
  const answer = await carriedOut(site, { ...visit, browser }, token, last, verb, form);
  return visit.browser === null ? withHeader(answer, 'Set-Cookie', browserCookie(browser)) : answer;
}

async function carriedOut(site: PublicSite, visit: Visit, token: string, last: string, verb: Verb, form: Form): Promise<Answer> {
  const asked = await carryOut(site, visit, token, verb.mutation, verb.read(form));
  const carried = { action: visit.path, fields: [...new Map(form)] } as const;
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), carried);
  const { details, userErrors } = asked.value;
  if (userErrors.length === 0 && !details) return seeOther(to(visit, minePath(token, last === 'send-code' ? 'code' : undefined)));

  const found = await findMine(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code), carried);
  const mine = found.value;
  const theirs = inTheirLanguage(visit, mine.pageLanguage);
  if (details && last === 'copy') return copyAnswer(mine, details);
  if (details) return page(200, createElement(HeldPage, { visit: theirs, token, mine, held: details }));
  const Room = roomOf(last, mine);
  const refused = leftToSay(theirs, mine, Room, userErrors);
  if (refused.length === 0) return seeOther(to(visit, minePath(token)));
  return page(422, createElement(Room, { visit: theirs, token, mine, refused, typed: form }));
}

/** In words for whoever asked; what the page says anyway is not said twice. */
function leftToSay({ words }: Visit, mine: Mine, Room: Room, refused: readonly Refused[]): Refused[] {
  const ours: Partial<Record<string, string>> = words.mine.refusals;
  // A browser that is in needs no link and no code: it was pressed twice, or on a page left open.
  const isTold = (code: string) => (mine.bound ? code.startsWith('LINK_') : mine.needsCode && code === 'LINK_BOUND_ELSEWHERE');
  return refused
    .filter(({ code }) => !isTold(code))
    .map(({ code, message, field }) => {
      const typed =
        Room === MineCodePage && code !== 'TOO_MANY_TRIES'
          ? 'code'
          : Room === ChangePage
            ? (field?.split('.').at(-1) ?? null)
            : null;
      return { code, message: ours[code] ?? message, field: typed };
    });
}

type Room = (view: MineView) => ReactElement;

function roomOf(last: string, mine: Mine): Room {
  if ((last === 'code' || last === 'send-code') && mine.needsCode) return MineCodePage;
  return last === 'change' && mine.changeable ? ChangePage : MinePage;
}
