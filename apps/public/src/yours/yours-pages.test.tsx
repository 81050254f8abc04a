import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { dateIn, LANGUAGES, type Language, listIn, weekdayIn, wordsIn } from '../locales/locales.ts';
import { openVisit } from '../visits/visit.ts';
import { ChangePage } from './ChangePage.tsx';
import { ContactPage } from './ContactPage.tsx';
import { LeavePage } from './LeavePage.tsx';
import { WhenPage } from './WhenPage.tsx';
import { YoursPage } from './YoursPage.tsx';
import type { Known, YoursView } from './yours.ts';

const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;

function aKnown(more: Partial<Known> = {}): Known {
  return {
    ...{
      networkPhone: '+442079460100',
      networkEmail: null,
      status: 'APPROVED',
      name: 'Samira <b>H.</b>',
      wardName: 'Vincent Square',
    },
    ...{ languages: ['ar', 'en'], categoryKeys: ['post'], skillKeys: [], capacity: 2, onDuty: true, selfIsolating: false },
    ...{ freeTimes: ['MONDAY_MORNING', 'MONDAY_EVENING'], quietFrom: null, quietUntil: null },
    ...{ networkQuietFrom: 21, networkQuietUntil: 8, weekly: false, wardMessages: true, texts: null, pushKey: null, pushes: [] },
    ...{ pageLanguage: 'ar', joinedAt: '2025-03-04T09:00:00.000Z', tasks: [], looks: [] },
    ...{ spendingCapPence: null, guidanceAt: null, guidanceDay: null },
    ...{ handedInBy: null, handedInAt: null, handedInBasis: null, ownYesUntil: null },
    ...{ guidanceToAgree: null, guidanceToAgreeText: null, guidanceToAgreeEnglish: null },
    ...{ isolationWords: null, isolationLanguage: null, isolationAt: null },
    credentials: [
      { kind: 'ID', seenOn: '2025-03-04', validUntil: '2028-03-04', consentWords: null, consentLanguage: null, consentAt: null },
    ],
    ...more,
  };
}

function aView(language: Language, known: Partial<Known> | null = {}, more: Partial<YoursView> = {}): YoursView {
  const visit = openVisit(site, { url: `/t/token-of-somebody/yours?lang=${language}`, headers: {} });
  const yours = {
    ...{
      networkName: 'Westminster Mutual Aid',
      pageLanguage: 'en',
      needsCode: false,
      hasTask: true,
      known: known && aKnown(known),
    },
    ...{ categories: [{ key: 'post', label: 'Post' }], skills: [{ key: 'driving', label: 'Driving' }] },
  };
  return { visit, token: 'token-of-somebody', yours, refused: [], typed: new URLSearchParams(), ...more };
}

describe.each(LANGUAGES.map(({ tag }) => tag))('what we hold about a volunteer in %s', (language) => {
  const { yours: words } = wordsIn(language);
  const html = (known: Partial<Known> | null = {}) => renderToStaticMarkup(<YoursPage {...aView(language, known)} />);

  it.each([
    ['the weekly mail', 'weekly', 'weekly'],
    ['messages to the ward', 'messages', 'wardMessages'],
  ] as const)('says whether %s comes, with one button that ends it or takes that back', (_mail, what, field) => {
    const said = wordsIn(language)[what];
    const [on, off] = [html({ [field]: true }), html({ [field]: false })];
    expect(on).toContain(said.stop);
    expect(on).toContain(`/yours/${what}-stop`);
    expect(on).not.toContain(said.start);
    expect(off).toContain(said.start);
    expect(off).not.toContain(`${what}-stop`);
  });

  it('asks somebody whose group gave us their details, and says who did, until when, and how to say no', () => {
    const handed = { handedInBy: 'Pimlico <b>Neighbours</b>', handedInAt: '2026-03-04T09:00:00.000Z', handedInBasis: 'CONSENT' };
    const asked = html({
      ...handed,
      ...{
        status: 'APPLIED',
        ownYesUntil: '2026-04-01T09:00:00.000Z',
        guidanceToAgree: 'gdn_1',
        guidanceToAgreeText: 'Keep\n\nto this',
      },
    });
    for (const told of ['Pimlico &lt;b&gt;', words.ownYes.byConsent, 'value="gdn_1"', '<p>to this</p>', words.ownYes.no])
      expect(asked).toContain(told);
    const inOrder = [words.ownYes.title, words.ownYes.yes, words.ownYes.no, words.lead].map((said) => asked.indexOf(said));
    expect(inOrder[0]).toBeGreaterThan(0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b)); // asked before anything else is told
    expect(asked).not.toContain(wordsIn(language).volunteer.waiting);
    const agreed = html({ ...handed, status: 'APPLIED' });
    expect(agreed).not.toContain(words.ownYes.yes);
    expect(agreed).toContain(wordsIn(language).volunteer.waiting);
  });

  it('says of somebody who signed up how it stands and whom to ask, and what they agreed to; behind a link without a task, of no task', () => {
    const applied = html({ status: 'APPLIED', spendingCapPence: 1500, guidanceAt: '2026-03-04T09:00:00.000Z' });
    expect(applied).toContain(wordsIn(language).volunteer.waiting);
    expect(applied).toContain('£15');
    expect(applied).not.toContain(words.askedHeading);
    expect(html()).toContain(words.toTask);
    const view = aView(language);
    const own = renderToStaticMarkup(<YoursPage {...view} yours={{ ...view.yours, hasTask: false }} />);
    expect(own).not.toContain(words.toTask);
  });

  it('says what it knows as text, and offers all that they may do about it', () => {
    expect(html()).toContain('Samira &lt;b&gt;H.&lt;/b&gt;');
    for (const offered of [words.show, words.copy, words.change, words.changeContact, words.stop, words.leave, words.looksNone])
      expect(html()).toContain(offered);
    expect(html()).not.toContain(words.facts.selfIsolating);
    expect(html({ selfIsolating: true })).toContain(words.facts.selfIsolating);
    expect(html({ onDuty: false })).toContain(words.again);
  });

  it('has a button for this browser that only a script shows, where anybody is told; and one to stop each', () => {
    const { tellHere } = words;
    expect(html()).not.toContain(tellHere.heading);
    const asked = html({ pushKey: 'BKey' });
    for (const part of [
      tellHere.start,
      'data-key="BKey"',
      '<section id="tell-here" aria-labelledby="tell-here-heading" hidden="">',
    ])
      expect(asked).toContain(part);
    const told = html({ pushKey: 'BKey', pushes: [{ id: 'psh_1', since: '2026-11-23' }] });
    for (const part of [tellHere.stop, tellHere.since(dateIn(language, '2026-11-23')), 'name="pushId" value="psh_1"'])
      expect(told).toContain(part);
    expect(told).not.toContain('aria-labelledby="tell-here-heading" hidden');
    expect(renderToStaticMarkup(<WhenPage {...aView(language, { pushKey: 'BKey' })} />)).toContain(tellHere.start);
    expect(html({ pushes: [{ id: 'psh_1', since: '2026-11-23' }] })).not.toContain(tellHere.start);
  });

  it('says nothing of them before the button, but that there is something to see', () => {
    expect(html(null)).toContain(words.showFirst);
    expect(html(null)).not.toContain('Samira');
  });

  it('ticks what stands, and after a refusal what was typed', () => {
    const ticked = (page: string) =>
      [...page.matchAll(/<input type="checkbox"[^>]*>/g)].filter(([box]) => box.includes('checked'));
    expect(ticked(renderToStaticMarkup(<ChangePage {...aView(language)} />))).toHaveLength(3);
    const typed = new URLSearchParams([
      ['name', 'Samira'],
      ['languages', 'fr'],
    ]);
    const refused = [{ code: 'CATEGORIES_MISSING', message: 'none', field: 'categoryKeys' }];
    const again = renderToStaticMarkup(<ChangePage {...aView(language, {}, { typed, refused })} />);
    expect(ticked(again)).toHaveLength(1);
    expect(again).toContain('aria-describedby="categoryKeys-error"');
    expect(again).not.toContain('hrefLang');
  });

  it('says when they are free and left alone, and has every part of the week to tick', () => {
    const { when } = words;
    expect(html()).toContain(`${weekdayIn(language, 1)}: ${listIn(language, [when.parts.MORNING, when.parts.EVENING])}`);
    expect(html()).toContain(when.asUsual(when.hours('21:00', '08:00')));
    expect(html({ freeTimes: [], quietFrom: 18, quietUntil: 9 })).toContain(when.anyTime);
    expect(html({ quietFrom: 18, quietUntil: 9 })).toContain(when.hours('18:00', '09:00'));
    const page = renderToStaticMarkup(<WhenPage {...aView(language)} />);
    expect([...page.matchAll(/name="freeTimes"/g)]).toHaveLength(21);
    expect([...page.matchAll(/checked=""/g)]).toHaveLength(2);
    expect(page).toContain(`aria-label="${listIn(language, [weekdayIn(language, 1), when.parts.MORNING])}"`);
  });

  it('shows no number and no address where others are typed, and names whom to ring without the old e-mail', () => {
    const page = renderToStaticMarkup(<ContactPage {...aView(language)} />);
    for (const box of ['name="code"', 'name="phone"', 'name="email"', 'href="tel:+442079460100"']) expect(page).toContain(box);
  });

  it('asks before it lets them go, and says that it cannot be undone', () => {
    const page = renderToStaticMarkup(<LeavePage {...aView(language)} />);
    for (const said of [words.leaveTitle, words.leaveText, words.leaveYes, words.leaveNo]) expect(page).toContain(said);
  });
});
