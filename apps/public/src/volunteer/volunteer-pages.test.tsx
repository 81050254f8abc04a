import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReadBySpeaker, STAFF_LANGUAGES } from '@wardwise/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { type Answers, carriedOf, NO_ANSWERS, readAnswers } from './answers.ts';
import { wrongOn } from './check-answers.ts';
import type { FoundToHelp } from './found.ts';
import { YoungPage } from './PlacePages.tsx';
import { ROOMS } from './rooms.ts';
import { SentPage } from './SentPage.tsx';
import { STEPS, type StepName, stepOf, stepsOf } from './steps.ts';
import type { VolunteerView } from './volunteer.ts';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
const visitIn = (language: Language) => openVisit(site, { url: `/volunteer/check?lang=${language}`, headers: {} });
const network = (slug: string) => ({
  ...{
    slug,
    name: 'Westminster Mutual Aid',
    phone: '+442079460100',
    email: 'help@westminster.example',
    wardName: 'Vincent Square',
  },
  categories: [{ key: 'shopping', label: 'Shopping' }],
  skills: [{ key: 'driving', label: 'Driving' }],
  guidance: { id: 'of-today', day: '2026-01-05', text: 'Shopping: leave the bags.\n\nMoney: take no card.', english: null },
  spendingCapPence: 4000,
  sendsTexts: true,
});
const found = (...slugs: string[]): FoundToHelp => ({ networks: slugs.map(network), nearest: null, groups: [] });
const ANSWERED: Answers = {
  ...{ ...NO_ANSWERS, postcode: 'SW1P 4JN', network: 'one', age: 'YES', pageLanguage: 'en', home: 'YES', homeConsent: 'en' },
  ...{ capacity: '2', spend: '15', name: 'Noor Haddad', phone: '+33 1 99 00 12 34', email: 'noor@applicants.example' },
  ...{ kinds: ['shopping'], skills: ['driving'], languages: ['ar', 'en'] },
};
const aView = (language: Language, step: StepName, more: Partial<VolunteerView> = {}): VolunteerView => ({
  ...{ visit: visitIn(language), step, answers: ANSWERED, found: found('one', 'two'), refused: [], changing: false, ...more },
});

describe('the pages that are asked', () => {
  it('name the network only where there are several, and skills only where it has any', () => {
    expect(stepsOf(ANSWERED, found('one'))).not.toContain('network');
    expect(stepsOf(ANSWERED, found('one', 'two'))).toEqual([...STEPS]);
    const without = { ...found('one'), networks: [{ ...network('one'), skills: [] }] };
    expect(stepsOf(ANSWERED, without)).not.toContain('skills');
  });

  it('insist on everything but skills, and on nothing where all is told', () => {
    const wrong = (answers: Answers) =>
      STEPS.filter((step) => wrongOn(step, answers, found('one', 'two'), visitIn('en')).length > 0);
    expect(wrong(NO_ANSWERS)).toEqual(STEPS.filter((step) => !['skills', 'check', 'guidance'].includes(step)));
    expect(wrong(ANSWERED)).toEqual([]);
  });

  it.each([
    ['postcode', { postcode: 'Horseferry Road' }, 'postcode'],
    ['kinds', { kinds: ['dancing'] }, 'kinds'],
    ['languages', { languages: ['tlh'] }, 'languages'],
    ['home', { homeConsent: '' }, 'homeConsent'],
    ['limits', { capacity: '21' }, 'capacity'],
    ['limits', { spend: '40.01' }, 'spend'],
    ['limits', { spend: 'as needed' }, 'spend'],
    ['reach', { phone: '12' }, 'phone'],
    ['reach', { email: 'nobody' }, 'email'],
  ] as const)('on the page %s refuse %j', (step, facts, field) => {
    const refused = wrongOn(step, { ...ANSWERED, ...facts }, found('one'), visitIn('en'));
    expect(refused.map((one) => one.field)).toEqual([field]);
  });

  it('carry every answer along, several under one name too, and nothing else', () => {
    const form = new URLSearchParams([
      ...carriedOf(ANSWERED, []).map(([name, value]) => [name, value]),
      ['website', 'spam'],
      ['guidance', 'of-today'],
    ]);
    expect(readAnswers(form)).toEqual(ANSWERED);
    expect(carriedOf(ANSWERED, ['languages', 'name']).map(([name]) => name)).not.toContain('languages');
  });

  it('have a question for whatever the API refuses', () => {
    expect(stepOf('categoryKeys')).toEqual({ step: 'kinds', field: 'kinds' });
    expect(stepOf('guidance')).toEqual({ step: 'guidance', field: 'guidance' });
    expect(stepOf(null)).toEqual({ step: 'guidance', field: null });
  });
});

describe.each(LANGUAGES.map(({ tag }) => tag))('in %s', (language) => {
  it.each(STEPS)('the page %s asks with a label for each box, and says again what was typed', (step) => {
    const html = renderToStaticMarkup(ROOMS[step](aView(language, step)));
    expect(html).toMatch(/<h1>/);
    const boxes = [...html.matchAll(/<(?:input|select)[^>]* id="(\w+)"/g)].map(([, id]) => id);
    for (const id of boxes)
      expect([id, html.includes(`for="${id}"`) || html.includes(`<label class="choice"`)]).toEqual([id, true]);
    for (const [name, value] of carriedOf(ANSWERED, [])) expect([name, html.includes(value)]).toEqual([name, true]);
  });

  it('a yes is not carried where its words are not read: neither to the guidance nor, in another language, to staying at home', () => {
    expect(renderToStaticMarkup(ROOMS.check(aView(language, 'check')))).not.toContain('name="guidance"');
    const other = language === 'en' ? 'ar' : 'en';
    const home = renderToStaticMarkup(ROOMS.home(aView(language, 'home', { answers: { ...ANSWERED, homeConsent: other } })));
    const [tick] = /<input[^>]*name="homeConsent"[^>]*>/.exec(home) ?? [];
    expect(tick).toContain(`value="${language}"`);
    expect(tick).not.toContain('checked');
  });

  it('the guidance stands in English beside each paragraph that no speaker has read', () => {
    const guidance = { id: 'g', day: '2026-01-05', text: 'Un.\n\nDeux.', english: 'One.\n\nTwo.\n\nThree.' };
    const networks = [{ ...network('one'), guidance }];
    const html = renderToStaticMarkup(ROOMS.guidance(aView(language, 'guidance', { found: { ...found(), networks } })));
    const beside = (english: string) => `<span class="english" lang="en" dir="ltr">${english}</span></p>`;
    for (const pair of [`<p>Un.${beside('One.')}`, `<p>Deux.${beside('Two.\nThree.')}`])
      expect([pair, html.includes(pair)]).toEqual([pair, !isReadBySpeaker(language)]);
  });

  it('nobody under 18 goes on, and they are told that nothing is kept', () => {
    const { young } = wordsIn(language).volunteer;
    const html = renderToStaticMarkup(<YoungPage {...aView(language, 'kinds')} />);
    expect(html).toContain(young.text);
    expect(html).not.toContain(wordsIn(language).help.goOn);
  });

  it('whoever is told that it has arrived reads nothing of themselves, and whom to ask', () => {
    const html = renderToStaticMarkup(<SentPage visit={visitIn(language)} network={network('one')} />);
    for (const told of [ANSWERED.name, ANSWERED.phone, ANSWERED.email]) expect(html).not.toContain(told);
    expect(html).toContain('tel:+442079460100');
  });
});

it.each(STAFF_LANGUAGES)(
  'shows in %s the words about staying at home that are read aloud, so that a yes is to the same version',
  (language) => {
    const file = join(import.meta.dirname, '..', '..', '..', 'admin', 'src', 'locales', `on-record.${language}.json`);
    const { isolating } = JSON.parse(readFileSync(file, 'utf8')) as { isolating: { consent: string } };
    expect(wordsIn(language).volunteer.home.consent).toBe(isolating.consent);
  },
);
