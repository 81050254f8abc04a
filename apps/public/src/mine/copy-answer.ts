import type { Answer } from '../answers/answer.ts';
import type { Held, Mine } from './mine.ts';

/** All that we hold about them, and who looked, as a file that people and machines read. */
export function copyAnswer(mine: Mine, held: Held): Answer {
  const { status, reference, categoryLabel, wardName, neededBy, looks } = mine;
  const consent = { at: mine.consentAt, words: mine.consentWords, language: mine.consentLanguage };
  const notice = mine.askedByAnother ? { readToThemAt: mine.noticeReadAt } : null;
  const copy = { reference, status, categoryLabel, wardName, neededBy, consent, notice, held, looks };
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${reference ?? 'request'}.json"`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
    body: `${JSON.stringify(copy, null, 2)}\n`,
  };
}
