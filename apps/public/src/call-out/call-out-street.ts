import { createElement } from 'react';
import { page } from '../answers/answer.ts';
import { answerForm } from '../answers/answer-form.ts';
import { problemAnswer } from '../answers/problem.ts';
import type { Street } from '../site/street.ts';
import { answered } from './answered.ts';
import { PhonePage } from './PhonePage.tsx';
import { ReadPage } from './ReadPage.tsx';
import { SentPage } from './SentPage.tsx';
import { shown } from './shown.ts';

const CALL_OUT_PATH = /^\/c\/([\w-]{22})(?:\/(i-can|sent))?$/;

/** `/c/<token>`: what the link of a shared call-out opens, for anybody. Reading changes nothing; only a number that is sent does. */
export const callOutStreet: Street = async (site, visit, req) => {
  const [, token, last] = CALL_OUT_PATH.exec(visit.path) ?? [];
  if (req.method === 'POST' && token && last === 'i-can')
    return answerForm(visit, req, (form) => answered(site, visit, token, form));
  req.resume();
  if (req.method !== 'GET' && req.method !== 'HEAD') return problemAnswer(visit, 'METHOD_NOT_ALLOWED');
  if (!token) return problemAnswer(visit, 'CALL_OUT_OVER');
  if (last === 'sent') return page(200, createElement(SentPage, { visit }));
  return shown(site, visit, token, last ? PhonePage : ReadPage);
};
