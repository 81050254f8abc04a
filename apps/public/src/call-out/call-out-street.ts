import type { IncomingMessage } from 'node:http';
import { createElement } from 'react';
import { type Answer, page } from '../answers/answer.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { PublicSite } from '../site/site.ts';
import type { Street } from '../site/street.ts';
import { cameFromElsewhere } from '../visits/cross-site.ts';
import { readForm } from '../visits/form.ts';
import type { Visit } from '../visits/visit.ts';
import { answered } from './answered.ts';
import { PhonePage } from './PhonePage.tsx';
import { ReadPage } from './ReadPage.tsx';
import { SentPage } from './SentPage.tsx';
import { shown } from './shown.ts';

const CALL_OUT_PATH = /^\/c\/([\w-]{22})(?:\/(i-can|sent))?$/;

/** `/c/<token>`: what the link of a shared call-out opens, for anybody. Reading changes nothing; only a number that is sent does. */
export const callOutStreet: Street = async (site, visit, req) => {
  const [, token, last] = CALL_OUT_PATH.exec(visit.path) ?? [];
  if (req.method === 'POST' && token && last === 'i-can') return posted(site, visit, req, token);
  req.resume();
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  if (!token) return problemAnswer(visit, 'CALL_OUT_OVER');
  if (last === 'sent') return page(200, createElement(SentPage, { visit }));
  return shown(site, visit, token, last ? PhonePage : ReadPage);
};

async function posted(site: PublicSite, visit: Visit, req: IncomingMessage, token: string): Promise<Answer> {
  req.on('error', () => {}); // a sender who left has nothing to be told
  if (cameFromElsewhere(req.headers)) {
    req.resume();
    return problemAnswer(visit, 'CROSS_SITE');
  }
  const form = await readForm(req);
  if (form === 'TOO_LARGE' || form === 'NOT_A_FORM') return problemAnswer(visit, form);
  return answered(site, visit, token, form);
}
