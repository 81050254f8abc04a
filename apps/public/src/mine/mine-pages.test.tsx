import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dayIn, LANGUAGES, type Language, weekdayIn, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { ChangePage } from './ChangePage.tsx';
import { ForgetPage } from './ForgetPage.tsx';
import { MinePage } from './MinePage.tsx';
import type { Mine, MineView } from './mine.ts';
import { SkipPage } from './SkipPage.tsx';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;

function aMine(more: Partial<Mine> = {}): Mine {
  return {
    ...{ networkName: 'Westminster Mutual Aid', networkPhone: '+442079460100', networkEmail: 'help@westminster.example' },
    ...{ pageLanguage: 'en', bound: true, needsCode: false, status: 'NEW', reference: 'VSQ-4F7K', categoryLabel: 'Shopping' },
    ...{
      wardName: 'Vincent Square',
      neededBy: null,
      onDutyFrom: null,
      youngPerson: false,
      changeable: true,
      holdsCard: false,
      referralRuns: false,
      weekly: null,
    },
    ...({ consentAt: '2026-06-15T11:00:00Z', consentWords: 'FORM_1', consentLanguage: 'en' } as const),
    ...{ askedByAnother: false, noticeReadAt: null },
    ...{ volunteers: [], rings: [], looks: [] },
    ...more,
  };
}

function aView(language: Language, mine: Partial<Mine> = {}, more: Partial<MineView> = {}): MineView {
  const visit = openVisit(site, { url: `/r/token-of-somebody?lang=${language}`, headers: {} });
  return { visit, token: 'token-of-somebody', mine: aMine(mine), refused: [], typed: new URLSearchParams(), ...more };
}

describe.each(LANGUAGES.map(({ tag }) => tag))('the private page in %s', (language) => {
  const { mine: words } = wordsIn(language);

  it('says no yes before somebody has said it', () => {
    const html = renderToStaticMarkup(<MinePage {...aView(language, { status: 'ASSIGNED' })} />);
    expect(html).toContain(words.states.OPEN.title);
    expect(html).not.toContain(words.states.ASSIGNED.title);
    const volunteers = [{ firstName: 'Samir', started: false }];
    expect(renderToStaticMarkup(<MinePage {...aView(language, { status: 'ASSIGNED', volunteers })} />)).toContain(
      words.states.ASSIGNED.title,
    );
  });

  it('offers the other language where something is changed, until something typed would be lost by it', () => {
    const typed = new URLSearchParams({ note: 'Two letters' });
    const refused = [{ code: 'PHONE_MALFORMED', message: 'no number', field: 'phone' }];
    expect(renderToStaticMarkup(<ChangePage {...aView(language)} />)).toContain('href="/r/token-of-somebody/change?lang=');
    const again = renderToStaticMarkup(<ChangePage {...aView(language, {}, { typed, refused })} />);
    expect(again).toContain('Two letters');
    expect(again).not.toContain('hrefLang');
  });

  it('tells a young person of the call today, and of no later day', () => {
    const waits = words.onDutyFrom('').split(/[.।。]/)[0] ?? '';
    const pageOf = (youngPerson: boolean) =>
      renderToStaticMarkup(<MinePage {...aView(language, { status: 'OPEN', youngPerson, onDutyFrom: '2026-03-04' })} />);
    expect(pageOf(false)).toContain(words.states.OPEN.title);
    expect(pageOf(true)).not.toContain(words.states.OPEN.title);
    expect(pageOf(false)).toContain(waits);
    expect(pageOf(true)).not.toContain(waits);
    expect(pageOf(true)).toContain(words.youngText);
  });

  it('says that help goes on, what is kept for it, and how to stop it; also where the request is done', () => {
    const weekly = {
      categoryLabel: 'Shopping',
      rhythm: { weekdays: [1, 4], everyWeeks: 2, weekOfMonth: null, until: '2026-12-31' },
      nextOn: '2026-06-18',
      askedUntil: null,
      paused: false,
      volunteers: [{ firstName: 'Samir', started: false }],
    };
    const html = renderToStaticMarkup(<MinePage {...aView(language, { weekly })} />);
    for (const said of [
      words.comes('Samir'),
      words.showWord,
      words.weeklyHeading,
      words.weeklyText,
      words.weeklyStop,
      '18',
      '/r/token-of-somebody/stop',
      words.weeklySkip,
      '/r/token-of-somebody/skip',
      '31',
    ])
      expect(html).toContain(said);
    const done = renderToStaticMarkup(<MinePage {...aView(language, { weekly, status: 'CLOSED', changeable: false })} />);
    expect(done).toContain(words.weeklyGoesOn);
    expect(done).toContain('/r/token-of-somebody/change');
    expect(done).not.toContain(words.states.CLOSED.text);
    expect(renderToStaticMarkup(<MinePage {...aView(language)} />)).not.toContain(words.weeklyHeading);
    expect(html).not.toContain(words.weeklyYes);
    const asked = renderToStaticMarkup(<MinePage {...aView(language, { weekly: { ...weekly, askedUntil: '2026-07-21' } })} />);
    for (const said of [words.weeklyConsent, words.weeklyYes, 'ARRANGEMENT_2', '21', '/r/token-of-somebody/keep'])
      expect(asked).toContain(said);
    const paused = {
      ...weekly,
      rhythm: { weekdays: [2], everyWeeks: null, weekOfMonth: -1, until: null },
      askedUntil: '2026-07-21',
    };
    const late = renderToStaticMarkup(<MinePage {...aView(language, { weekly: { ...paused, paused: true } })} />);
    for (const said of [words.weeklyPaused, words.everyMonth['-1'](weekdayIn(language, 2))]) expect(late).toContain(said);
  });

  it('asks before it skips one time, and names its day', () => {
    const rhythm = { weekdays: [4], everyWeeks: 1, weekOfMonth: null, until: null };
    const weekly = { categoryLabel: 'Shopping', rhythm, nextOn: '2026-06-18', askedUntil: null, paused: false, volunteers: [] };
    const html = renderToStaticMarkup(<SkipPage {...aView(language, { weekly })} />);
    for (const said of [
      words.weeklySkipText(dayIn(language, '2026-06-18')),
      'name="day" value="2026-06-18"',
      words.weeklySkipYes,
    ])
      expect(html).toContain(said);
  });

  it('does not say that all is deleted while a service still has it or a card is left, and lets them delete it', () => {
    const pageOf = (mine: Partial<Mine>) =>
      renderToStaticMarkup(<MinePage {...aView(language, { status: 'CLOSED', changeable: false, ...mine })} />);
    for (const [left, said] of [
      [{ referralRuns: true }, words.referralGoesOn],
      [{ holdsCard: true }, words.states.DELIVERED.text],
    ] as const) {
      expect(pageOf(left)).toContain(said);
      expect(pageOf(left)).not.toContain(words.states.CLOSED.text);
      expect(pageOf(left)).toContain('/r/token-of-somebody/forget');
    }
    expect(pageOf({})).toContain(words.states.CLOSED.text);
    expect(pageOf({})).not.toContain('/r/token-of-somebody/forget');
    const asked = renderToStaticMarkup(<ForgetPage {...aView(language, { changeable: false, referralRuns: true })} />);
    expect(asked).toContain(words.forgetReferral);
  });

  it('tells whoever asked for another when that person was told what we keep, or that it is to come', () => {
    const pageOf = (mine: Partial<Mine>) => renderToStaticMarkup(<MinePage {...aView(language, mine)} />);
    const another = { askedByAnother: true };
    expect(pageOf({})).not.toContain(words.facts.told);
    expect(pageOf(another)).toContain(words.notToldYet);
    const told = pageOf({ ...another, noticeReadAt: '2026-06-16T08:30:00Z' });
    expect(told).toContain('09:30');
    expect(told).not.toContain(words.notToldYet);
    expect(pageOf({ ...another, changeable: false, status: 'CANCELLED' })).not.toContain(words.facts.told);
  });
});
