import { APPLICATION_OVER_REASONS, PAGE_LANGUAGES, WRITTEN } from '@wardwise/domain';
import { troublesOf } from '@wardwise/domain/testing';
import { expect, it } from 'vitest';
import { plain } from '../letter.ts';
import { write } from '../write-letter.ts';
import { SERVICE_MAILS } from './service-mails.ts';
import { TASK_MAILS } from './task-mails.ts';
import { VOLUNTEERING_MAILS } from './volunteering-mails.ts';

const OTHERS = PAGE_LANGUAGES.filter((language) => language !== 'en');

it.each(OTHERS)('writes every mail in %s in its own words', (language) => {
  for (const catalogue of [TASK_MAILS, VOLUNTEERING_MAILS, SERVICE_MAILS])
    expect(troublesOf(catalogue[language], catalogue.en, language)).toEqual([]);
});

it.each(OTHERS)('says in %s why somebody is not taken on, for every reason', (language) => {
  const why = (of: typeof language | 'en') =>
    APPLICATION_OVER_REASONS.map(
      (reason) => VOLUNTEERING_MAILS[of]['volunteer.declined.mail']({ network: 'N', ask: null, reason }).sentences[0],
    );
  expect(new Set(why(language)).size).toBe(APPLICATION_OVER_REASONS.length);
  expect(troublesOf(why(language), why('en'), language)).toEqual([]);
});

it.each(PAGE_LANGUAGES)(
  'says below each mail in %s whom to call in danger; in English, too, until a speaker has read it',
  (language) => {
    const { text, html } = write(plain('S', ['Z']), language);
    expect(text).toContain(SERVICE_MAILS[language].foot);
    expect(text).toContain(SERVICE_MAILS.en.foot);
    expect(html).toContain(`<html lang="${WRITTEN[language].lang}" dir="${WRITTEN[language].dir}">`);
  },
);
