import { createElement, type ReactElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import type { PublicSite } from '../site/site.ts';
import type { Form } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import type { CallOut, CallOutView } from './call-out.ts';

const CALL_OUT = 'query SharedCallOut($token: String!) { sharedCallOut(token: $token) { networkName text } }';

/** A page of the call-out behind this link; with what was refused on top and what was typed still in it. */
export async function shown(
  site: PublicSite,
  visit: Visit,
  token: string,
  Room: (view: CallOutView) => ReactElement,
  refused: readonly Refused[] = [],
  typed: Form = new URLSearchParams(),
): Promise<Answer> {
  const asked = await ask<{ sharedCallOut: CallOut | null }>(site, visit, null, CALL_OUT, { token });
  if (!asked.ok) return problemAnswer(visit, 'SOMETHING_WENT_WRONG');
  const callOut = asked.value.sharedCallOut;
  if (!callOut) return problemAnswer(visit, 'CALL_OUT_OVER');
  return page(refused.length > 0 ? 422 : 200, createElement(Room, { visit, token, callOut, refused, typed }));
}
