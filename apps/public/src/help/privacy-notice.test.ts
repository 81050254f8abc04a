import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS_NOW } from '@wardwise/domain';
import { expect, it } from 'vitest';
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

it.each(['keep', 'volunteer', 'looks', 'erase', 'card', 'rights', 'consent'] as const)(
  'quotes what the form says: %s',
  (sentence) => {
    expect(ROWS).toContainEqual([english[sentence], arabic[sentence]]);
  },
);

const volunteers = [wordsIn('en').volunteer, wordsIn('ar').volunteer] as const;
it.each(['keep', 'see', 'erase', 'rights'] as const)('quotes what the form for volunteers says: %s', (sentence) => {
  expect(ROWS).toContainEqual(volunteers.map(({ check }) => check[sentence]));
});

it('quotes what a volunteer says yes to beside the guidance', () => {
  expect(ROWS).toContainEqual(volunteers.map(({ guidance }) => guidance.agree));
});

type Spoken = { notice: Record<string, string>; consent: Record<string, string> };
const spoken = (language: string): Record<string, string> => {
  const file = join(ROOT, 'apps', 'admin', 'src', 'locales', `${language}.json`);
  const { notice, consent } = JSON.parse(readFileSync(file, 'utf8')) as Spoken;
  return { ...notice, consent: consent.words ?? '' };
};
const [en, ar] = [spoken('en'), spoken('ar')];

it.each(['write', 'see', 'volunteer', 'erase', 'rights', 'ask', 'consent'])('quotes what is read aloud: %s', (sentence) => {
  expect(ROWS).toContainEqual([en[sentence], ar[sentence]]);
});

const onRecord = (language: string) => {
  const file = join(ROOT, 'apps', 'admin', 'src', 'locales', `on-record.${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as Record<'checks' | 'isolating', { consent: string }>;
};

it.each(['checks', 'isolating'] as const)('quotes what a volunteer is asked: %s', (words) => {
  expect(ROWS).toContainEqual([onRecord('en')[words].consent, onRecord('ar')[words].consent]);
});

it('quotes what is asked of help that recurs, aloud and on their page', () => {
  const aloud = (language: string) => {
    const file = join(ROOT, 'apps', 'admin', 'src', 'locales', `weekly.${language}.json`);
    return (JSON.parse(readFileSync(file, 'utf8')) as { weekly: { consent: string } }).weekly.consent;
  };
  expect(ROWS).toContainEqual([aloud('en'), aloud('ar')]);
  expect(ROWS).toContainEqual([wordsIn('en').mine.weeklyConsent, wordsIn('ar').mine.weeklyConsent]);
});

it('names the seven days of the card in both', () => {
  expect(ROWS).toContainEqual([en.card_other, ar.card_few].map((words) => words?.replace('{{count}}', '7')));
});

it('names the version that a yes is recorded with: other words are another version', () => {
  for (const version of Object.values(WORDS_NOW)) expect(NOTICE).toContain(`(\`${version}\`)`);
});
