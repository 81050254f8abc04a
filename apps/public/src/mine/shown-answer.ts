import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import { inTheirLanguage, type Visit } from '../visits/visit.ts';
import { findMine } from './ask.ts';
import { copyAnswer } from './copy-answer.ts';
import { HeldPage } from './HeldPage.tsx';
import type { Held } from './mine.ts';

/** What we hold, from one recorded look, in the very answer to the button: as a page, or as a file. */
export async function shownAnswer(site: PublicSite, visit: Visit, token: string, last: string, held: Held): Promise<Answer> {
  const found = await findMine(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const mine = found.value;
  if (last === 'copy') return copyAnswer(mine, held);
  return page(200, createElement(HeldPage, { visit: inTheirLanguage(visit, mine.pageLanguage), token, mine, held }));
}
