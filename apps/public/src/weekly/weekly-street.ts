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

const LINK = /^\/([wm])\/([\w-]{22})$/;
const FIELDS = '(token: $token) { networkName coming }';
const STOPS = {
  w: { what: 'weekly', read: `query WeeklyMail($token: String!) { link: weeklyMail${FIELDS} }`, press: 'stopWeeklyMail' },
  m: {
    what: 'messages',
    read: `query WardMessageLink($token: String!) { link: wardMessageLink${FIELDS} }`,
    press: 'stopWardMessages',
  },
} as const;
type Stop = (typeof STOPS)[keyof typeof STOPS];

/**
 * `/w/<token>` and `/m/<token>`: the link of a weekly mail, or of a message to a ward, which stops them. Reading changes nothing: programs open every link of a mail.
 * A post does, with no cookie, whatever stands in it and wherever it comes from: mail programs send it (RFC 8058), and whoever has the link may do nothing else.
 */
export const weeklyStreet: Street = async (site, visit, req) => {
  req.on('error', () => {}); // a sender who left has nothing to be told
  req.resume();
  const stop = STOPS[visit.path.startsWith('/m') ? 'm' : 'w'];
  const [, , token] = LINK.exec(visit.path) ?? [];
  if (!token) return over(visit, stop);
  if (req.method === 'POST') return stopped(site, visit, stop, token);
  return req.method === 'GET' || req.method === 'HEAD'
    ? shown(site, visit, stop, token)
    : problemAnswer(visit, 'METHOD_NOT_ALLOWED');
};

const over = (visit: Visit, { what }: Stop): Answer => page(404, createElement(OverPage, { visit, what }));

async function shown(site: PublicSite, visit: Visit, stop: Stop, token: string): Promise<Answer> {
  const asked = await ask<{ link: { networkName: string; coming: boolean } | null }>(site, visit, null, stop.read, { token });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code));
  const { link } = asked.value;
  if (!link) return over(visit, stop);
  const { what } = stop;
  return page(
    200,
    link.coming
      ? createElement(StopPage, { visit, what, network: link.networkName })
      : createElement(StoppedPage, { visit, what }),
  );
}

/** No page to go on to: a mail program follows none. */
async function stopped(site: PublicSite, visit: Visit, stop: Stop, token: string): Promise<Answer> {
  const input = { token };
  const asked = await ask<{ answer: { userErrors: Refused[] } }>(site, visit, null, mutation(stop.press), { input });
  if (!asked.ok) return problemAnswer(visit, problemOf(asked.code), { action: visit.path, fields: [] });
  const { what } = stop;
  return asked.value.answer.userErrors.length > 0 ? over(visit, stop) : page(200, createElement(StoppedPage, { visit, what }));
}
