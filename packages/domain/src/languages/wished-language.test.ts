import { expect, it } from 'vitest';
import { PAGE_LANGUAGES } from './page-language.ts';
import { wishedLanguage } from './wished-language.ts';

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['ar', 'ar'],
  ['AR', 'ar'],
  ['ar-EG,ar;q=0.9,en;q=0.8', 'ar'],
  ['en-GB,en;q=0.9,ar;q=0.8', 'en'],
  ['en;q=0.3,ar;q=0.7', 'ar'],
  ['en ; q=0.3 , ar ; q=0.7', 'ar'],
  ['fr-FR,fr;q=0.9,ar;q=0.4', 'fr'],
  ['de-DE,de;q=0.9,ar;q=0.4', 'ar'],
  ['pt-BR', 'pt'],
  ['zh-CN', 'zh'],
  ['zh-Hans-SG;q=0.4,de', 'zh'],
  ['yue-HK', 'zh'],
  ['ar;q=0', 'en'],
  ['ar;q=-1', 'en'],
  ['*', 'en'],
  ['ar;q=nonsense,en;q=0.1', 'en'],
  ['constructor', 'en'],
  ['__proto__,fr;q=0.1', 'fr'],
  [';;;,,,=;q=', 'en'],
])('answers whoever wishes for %s in %s', (header, language) => expect(wishedLanguage(header)).toBe(language));

it('answers in each of our languages', () => {
  for (const language of PAGE_LANGUAGES) expect(wishedLanguage(`${language};q=0.1`)).toBe(language);
});
