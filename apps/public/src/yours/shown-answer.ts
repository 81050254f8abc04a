import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import { inTheirLanguage, type Visit } from '../visits/visit.ts';
import { findYours } from './ask.ts';
import { ContactShownPage } from './ContactShownPage.tsx';
import { copyAnswer } from './copy-answer.ts';
import type { Contact } from './yours.ts';

/** How we reach them, from one recorded look, in the very answer to the button: as a page, or with all the rest as a file. */
export async function shownAnswer(
  site: PublicSite,
  visit: Visit,
  token: string,
  last: string,
  contact: Contact,
): Promise<Answer> {
  const found = await findYours(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code));
  const yours = found.value;
  if (last === 'copy' && yours.known) return copyAnswer(yours, yours.known, contact);
  return page(200, createElement(ContactShownPage, { visit: inTheirLanguage(visit, yours.pageLanguage), token, yours, contact }));
}
