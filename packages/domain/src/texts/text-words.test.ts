import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from '../languages/page-language.ts';
import { troublesOf } from '../testing/own-words.ts';
import { readAnswer } from './read-answer.ts';
import { TEXTS } from './text-words.ts';
import type { TextKind } from './words/ways.ts';

const OTHERS = PAGE_LANGUAGES.filter((language) => language !== 'en');
const about = { network: 'N', callOut: 'C.', url: 'https://u.example', decides: 'LEAD_CHOOSES', networkPhone: null } as const;

it.each(OTHERS)('says every text to a volunteer in %s, in its own words, with the same facts in each way', (language) => {
  expect(troublesOf(TEXTS[language], TEXTS.en, language)).toEqual([]);
});

it.each(PAGE_LANGUAGES)('names in %s the very words that are read back as an answer', (language) => {
  const answersIn = (kind: TextKind) => {
    const [text = ''] = TEXTS[language][kind](about);
    return [...new Set(text.split(/[^\p{L}\p{M}\u200c]+/u).map(readAnswer))].filter((answer) => answer !== null).sort();
  };
  for (const kind of ['callOut', 'how'] as const) expect([kind, answersIn(kind)]).toEqual([kind, ['NO', 'STOP', 'YES']]);
  expect(answersIn('proposed')).toEqual(['NO', 'STOP', 'YES']);
  expect(answersIn('noted')).toContain('NO');
});
