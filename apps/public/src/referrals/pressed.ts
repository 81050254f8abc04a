import { createElement } from 'react';
import { type Answer, page, seeOther } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import { inTheirLanguage, to, type Visit } from '../visits/visit.ts';
import { carryOut, findReceived } from './ask.ts';
import { DoorCodePage } from './DoorCodePage.tsx';
import { ReferralPage } from './ReferralPage.tsx';
import { receivedPath } from './received.ts';
import { ToldPage } from './ToldPage.tsx';
import type { Verb } from './verbs.ts';

/** A button of the receiver's page was pressed. */
export async function pressed(
  site: PublicSite,
  visit: Visit,
  token: string,
  last: string,
  verb: Verb,
  form: Form,
): Promise<Answer> {
  const said = verb.read(form);
  const carried = { action: visit.path, fields: [...new Map(form)] };
  const found = await findReceived(site, visit, token);
  if (!found.ok) return problemAnswer(visit, problemOf(found.code), carried);
  const received = found.value;
  const theirs = inTheirLanguage(visit, received.pageLanguage);
  const { referral } = received;
  // A browser that is in needs no code: it was pressed twice, or on a page left open. One that is not has nothing to answer.
  if (verb.atTheDoor ? referral : !referral) return seeOther(to(visit, receivedPath(token)));
  const again = (refused: readonly Refused[]) =>
    page(
      422,
      createElement(last === 'code' || last === 'send-code' ? DoorCodePage : ReferralPage, {
        ...{ visit: theirs, token, received, typed: form },
        refused: refused.map((one) => (last === 'code' ? { ...one, field: 'code' } : one)),
      }),
    );
  if (!said.ok)
    return again([{ code: 'TEXT_MISSING', message: theirs.words.referral.missing[said.missing], field: said.missing }]);

  const whose = verb.atTheDoor ? { token } : { referralId: referral?.id };
  const asked = await carryOut(site, visit, token, verb.mutation, { ...whose, ...said.input });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), carried);
  const { envelope, userErrors } = asked.value;
  if (userErrors.length > 0) return again(userErrors);
  if (envelope) return page(200, createElement(ToldPage, { visit: theirs, token, received, told: envelope }));
  return seeOther(to(visit, receivedPath(token, verb.leadsTo)));
}
