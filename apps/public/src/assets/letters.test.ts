import { codeWords, PAGE_LANGUAGES, PAGE_WORDS, REFUSAL_CODES, refusalSentence, SEEDED_GUIDANCE } from '@wardwise/domain';
import { sentencesOf } from '@wardwise/domain/testing';
import { describe, expect, it } from 'vitest';
import { facesIn, notDrawn } from '../../tests/glyphs.ts';
import { inHan, wordsIn } from '../locales/locales.ts';
import { STYLESHEET } from './asset.ts';
import { FONTS, HAN_LETTERS } from './letters.ts';

const read = (path: string): Buffer => {
  const font = FONTS.find((one) => one.path === path);
  if (!font) throw new Error(`no file ${path}`);
  return font.body;
};
const sheets = (han: boolean) => `${STYLESHEET.body}${han ? HAN_LETTERS.body : ''}`;

describe.each(PAGE_LANGUAGES)('the letters of %s', (language) => {
  it('are all in a file of ours where an old phone may lack them: none is drawn as glyph 0', async () => {
    const said = [
      ...[wordsIn(language), PAGE_WORDS[language], SEEDED_GUIDANCE.texts[language]].flatMap((words) => sentencesOf(words)),
      ...REFUSAL_CODES.map((code) => [code, refusalSentence(code, language)]),
    ].map(([, sentence = '']) => sentence.replace(/⟦\w+⟧/g, ''));
    const text = [...said, ...codeWords(language)].join('');
    expect(notDrawn(text, await facesIn(sheets(inHan(language)), read))).toEqual([]);
  });
});

it('reads a character that no file has as not drawn', async () => {
  const faces = await facesIn(sheets(false), read);
  expect(notDrawn('aé中অЖع', faces)).toEqual(['中']);
  expect(notDrawn('中ᚠ', await facesIn(sheets(true), read))).toEqual(['ᚠ']);
});

it('weighs little: a page fetches what its script needs, once, and only where the phone has no such letters', () => {
  expect(STYLESHEET.body.byteLength).toBeLessThan(25_000);
  expect(HAN_LETTERS.body.byteLength).toBeLessThan(40_000);
  for (const { body } of FONTS) expect(body.byteLength).toBeLessThan(52_000);
});
