import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer, problemOf } from '../answers/problem.ts';
import type { Refused } from '../pages/refused.ts';
import { ask } from '../site/ask.ts';
import { mutation } from '../site/mutation.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import type { Visit } from '../visits/visit.ts';
import { OverPage } from './OverPage.tsx';
import { StopPage } from './StopPage.tsx';
import { StoppedPage } from './StoppedPage.tsx';

const PATH = /^\/w\/([\w-]{22})$/;
const WEEKLY = 'query WeeklyMail($token: String!) { weeklyMail(token: $token) { networkName coming } }';

/**
 * `/w/<token>`: the link of a weekly mail, which stops them. Reading changes nothing: programs open every link of a mail. A post does, with no cookie,
 * whatever stands in it and wherever it comes from: mail programs send it (RFC 8058), and whoever has the link may do nothing else.
 */
export const weeklyStreet: Street = async (site, visit, req) => {
  req.on('error', () => {}); // a sender who left has nothing to be told
  req.resume();
  const [, token] = PATH.exec(visit.path) ?? [];
  if (!token) return over(visit);
  if (req.method === 'POST') return stopped(site, visit, token);
  return req.method === 'GET' || req.method === 'HEAD' ? shown(site, visit, token) : problemAnswer(visit, 'METHOD_NOT_ALLOWED');
};

const over = (visit: Visit): Answer => page(404, createElement(OverPage, { visit }));

async function shown(site: PublicSite, visit: Visit, token: string): Promise<Answer> {
  const asked = await ask<{ weeklyMail: { networkName: string; coming: boolean } | null }>(site, visit, null, WEEKLY, { token });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code));
  const weekly = asked.value.weeklyMail;
  if (!weekly) return over(visit);
  return page(
    200,
    weekly.coming ? createElement(StopPage, { visit, network: weekly.networkName }) : createElement(StoppedPage, { visit }),
  );
}

/** No page to go on to: a mail program follows none. */
async function stopped(site: PublicSite, visit: Visit, token: string): Promise<Answer> {
  const input = { token };
  const asked = await ask<{ answer: { userErrors: Refused[] } }>(site, visit, null, mutation('stopWeeklyMail'), { input });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [] });
  return asked.value.answer.userErrors.length > 0 ? over(visit) : page(200, createElement(StoppedPage, { visit }));
}
