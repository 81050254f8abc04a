import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { wordsIn } from '../locales/locales.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const NOTICE = readFileSync(join(ROOT, 'docs', 'data-protection', 'privacy-notice.md'), 'utf8');
const ROWS = NOTICE.split('\n').map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);
const [english, arabic] = [wordsIn('en').help.check, wordsIn('ar').help.check];

it.each(['keep', 'volunteer', 'looks', 'erase', 'card', 'rights'] as const)('quotes what the form says: %s', (sentence) => {
  expect(ROWS).toContainEqual([english[sentence], arabic[sentence]]);
});

type Spoken = { notice: Record<string, string> };
const spoken = (language: string): Record<string, string> =>
  (JSON.parse(readFileSync(join(ROOT, 'apps', 'admin', 'src', 'locales', `${language}.json`), 'utf8')) as Spoken).notice;
const [en, ar] = [spoken('en'), spoken('ar')];

it.each(['write', 'see', 'volunteer', 'erase', 'rights', 'ask'])('quotes what is read aloud: %s', (sentence) => {
  expect(ROWS).toContainEqual([en[sentence], ar[sentence]]);
});

it('names the seven days of the card in both', () => {
  expect(ROWS).toContainEqual([en.card_other, ar.card_few].map((words) => words?.replace('{{count}}', '7')));
});
