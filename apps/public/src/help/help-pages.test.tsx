import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { AskerPage } from './AskerPage.tsx';
import { type Answers, NO_ANSWERS } from './answers.ts';
import { CheckPage } from './CheckPage.tsx';
import { wrongOn } from './check-answers.ts';
import type { Found } from './found.ts';
import type { HelpView } from './help.ts';
import { NamePage } from './NamePage.tsx';
import { NotePage } from './NotePage.tsx';
import { PhonePage } from './PhonePage.tsx';
import { SentPage } from './SentPage.tsx';
import type { StepName } from './steps.ts';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
const visitIn = (language: Language) => openVisit(site, { url: `/help/check?lang=${language}`, headers: {} });
const found: Found = {
  networks: [
    {
      ...{ slug: 'westminster', name: 'Westminster Mutual Aid', phone: '+442079460100', wardName: 'Vincent Square' },
      paused: null,
      categories: [{ key: 'shopping', label: 'Shopping', ways: ['IN_PERSON'] }],
    },
  ],
  nearest: null,
  groups: [],
};

function aView(language: Language, step: StepName, answers: Partial<Answers>, more: Partial<HelpView> = {}): HelpView {
  const visit = visitIn(language);
  return {
    visit,
    step,
    answers: { ...NO_ANSWERS, postcode: 'SW1P 4JN', ...answers },
    found,
    refused: [],
    changing: false,
    ...more,
  };
}

describe.each(LANGUAGES.map(({ tag }) => tag))('somebody under 18, in %s', (language) => {
  const { help } = wordsIn(language);
  const sent = { reference: 'VSQ-4F7K', link: '/r/token-of-somebody', onDutyFrom: '2026-03-04' };
  const pageOf = (age: string) => {
    const { visit, answers } = aView(language, 'check', { age });
    return renderToStaticMarkup(<SentPage visit={visit} sent={sent} answers={answers} found={found} />);
  };

  it('is rung today, and not told to wait for a day with somebody on duty', () => {
    const waits = help.sent.onDutyFrom('').split(/[.।。]/)[0] ?? '';
    expect(pageOf('YES')).toContain(waits);
    expect(pageOf('NO')).not.toContain(waits);
    expect(pageOf('NO')).toContain(help.sent.youngNext[0]);
  });

  it('is told of no volunteer: none is sent', () => {
    const [grown, young] = ['YES', 'NO'].map((age) => renderToStaticMarkup(<CheckPage {...aView(language, 'check', { age })} />));
    expect(grown).toContain(help.check.volunteer);
    expect(young).not.toContain(help.check.volunteer);
    const note = renderToStaticMarkup(<NotePage {...aView(language, 'note', { age: 'NO' })} />);
    expect(note).toContain(help.note.hintYoung);
    expect(note).not.toContain(help.note.hint);
  });
});

describe.each(LANGUAGES.map(({ tag }) => tag))('the name, in %s', (language) => {
  const { help } = wordsIn(language);

  it('that is missing is asked for as the page asked: one’s own, or somebody else’s', () => {
    const missing = (whom: string) =>
      wrongOn('name', { ...NO_ANSWERS, whom }, found, visitIn(language)).map(({ message }) => message);
    expect(missing('ME')).toEqual([help.missing.calledName]);
    expect(missing('SOMEBODY')).toEqual([help.nameOther.missing]);
  });

  it('is filled in by the browser where it is one’s own, as the number is', () => {
    const filledIn = (Room: typeof NamePage, whom: string) =>
      [
        ...renderToStaticMarkup(<Room {...aView(language, 'name', { whom })} />).matchAll(
          /<input id="(\w+)"[^>]*autoComplete="([\w-]+)"/g,
        ),
      ].map(([, name, as]) => `${name}: ${as}`);
    expect(filledIn(NamePage, 'ME')).toEqual(['calledName: name']);
    expect(filledIn(NamePage, 'SOMEBODY')).toEqual(['calledName: off']);
    expect(filledIn(AskerPage, 'SOMEBODY')).toEqual(['asker: name', 'howTheyKnow: off']);
    expect(filledIn(PhonePage, 'ME')).toEqual(['phone: tel', 'email: email']);
  });

  it('of a language is marked as written in that language', () => {
    const html = renderToStaticMarkup(<CheckPage {...aView(language, 'check', { age: 'YES', language: 'bn' })} />);
    expect(html).toMatch(/<dd[^>]*lang="bn"[^>]*>বাংলা</);
  });
});
