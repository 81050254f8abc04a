import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { LANGUAGES, type Language, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { type Answers, NO_ANSWERS } from './answers.ts';
import { CheckPage } from './CheckPage.tsx';
import type { Found } from './found.ts';
import type { HelpView } from './help.ts';
import { NotePage } from './NotePage.tsx';
import { SentPage } from './SentPage.tsx';
import type { StepName } from './steps.ts';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
const visitIn = (language: Language) => openVisit(site, { url: `/help/check?lang=${language}`, headers: {} });
const found: Found = {
  networks: [
    {
      ...{ slug: 'westminster', name: 'Westminster Mutual Aid', phone: '+442079460100', wardName: 'Vincent Square' },
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
    const waits = help.sent.onDutyFrom('').split('.')[0] ?? '';
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
