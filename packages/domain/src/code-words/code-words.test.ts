import { describe, expect, it } from 'vitest';
import { lintText } from '../call-outs/lint-text.ts';
import { codeWords } from './code-words.ts';

describe.each([
  ['en', /^[a-z]{3,10}$/],
  ['ar', /^[\p{Script=Arabic}]{2,8}$/u],
] as const)('the code words in %s', (language, plain) => {
  it('are many, distinct and plain, and say nothing about anybody', () => {
    const words = codeWords(language);
    expect(words.length).toBeGreaterThanOrEqual(64);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word).toMatch(plain);
      expect({ word, found: lintText(word) }).toEqual({ word, found: [] });
    }
  });
});

it('are English for a language we have no list for', () => {
  expect(codeWords('so')).toBe(codeWords('en'));
});
