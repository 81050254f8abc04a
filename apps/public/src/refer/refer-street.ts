import { createElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { linkStreet } from '../answers/link-street.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import { type Form, LONGEST_FORM } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { findReferrer } from './ask.ts';
import { BeforePage } from './BeforePage.tsx';
import { atTheirBoxes } from './check-form.ts';
import { ReferPage } from './ReferPage.tsx';
import { ReferredPage } from './ReferredPage.tsx';
import { type Referrer, type ReferView, referPath } from './refer.ts';
import { type Verb, verbNamed } from './verbs.ts';

const viewOf = (visit: Visit, token: string, referrer: Referrer): ReferView => ({
  ...{ visit, token, referrer, refused: [], typed: new URLSearchParams() },
});

/** `/refer/<token>`: what a referrer's link opens, for whoever has it. It shows nothing of anybody; only a button changes something. */
export const referStreet = linkStreet<Referrer, ReferView, Verb>({
  path: /^\/refer\/([\w-]{16,128})(?:\/([a-z-]+))?$/,
  pathOf: (token) => referPath(token),
  find: findReferrer,
  viewOf,
  First: ReferPage,
  rooms: { before: { open: () => true, Room: BeforePage } },
  verbNamed,
  pressed,
  longest: () => LONGEST_FORM,
});

type Payload = { referralIn: { reference: string | null } | null; userErrors: Refused[] };

async function pressed(site: PublicSite, visit: Visit, token: string, _last: string, verb: Verb, form: Form): Promise<Answer> {
  const carried = { action: visit.path, fields: [...new Map(form)] };
  const found = await findReferrer(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code), carried);
  const theirs = inTheirLanguage(visit, found.value.pageLanguage);
  const view = { ...viewOf(theirs, token, found.value), typed: form };
  if (form.get('go') === 'stay') return page(200, createElement(ReferPage, view));
  const { input, unsaid } = verb.read(form, theirs);
  const asked = await ask<{ answer: Payload }>(site, visit, token, mutation(verb.mutation, 'referralIn { reference }'), {
    input,
  });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), carried);
  const { userErrors, referralIn } = asked.value.answer;
  if (userErrors.length > 0) {
    return page(422, createElement(ReferPage, { ...view, refused: atTheirBoxes(userErrors, unsaid) }));
  }
  if (verb.mutation === 'withdrawReferral') return seeOther(to(visit, referPath(token)));
  return page(200, createElement(ReferredPage, { ...view, reference: referralIn?.reference ?? '' }));
}
