import { codeWords, isReadBySpeaker } from '@wardwise/domain';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, wordsIn } from '../locales/locales.ts';
import type { Visit } from '../visits/visit.ts';
import { CallPage } from './CallPage.tsx';
import { CodePage } from './CodePage.tsx';
import { ConcernPage } from './ConcernPage.tsx';
import { ConcernToldPage, ConcernUnheardPage } from './ConcernToldPage.tsx';
import { DetailsPage } from './DetailsPage.tsx';
import { DonePage } from './DonePage.tsx';
import { NotNowPage } from './NotNowPage.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { TaskPage } from './TaskPage.tsx';
import { type ConcernForm, FOLLOW_UP_ANSWERS, type Task, type TaskState, type TaskView } from './task.ts';

const STATES: TaskState[] = [
  'CALLED',
  'OFFERED',
  'PROPOSED',
  'ACCEPTED',
  'STARTED',
  'DELIVERED',
  'HANDED_BACK',
  'DECLINED',
  'WITHDRAWN',
  'TAKEN',
  'ENDED',
];

const details = {
  calledName: 'أم سامي',
  postcode: 'SW1P 2AB',
  address: 'Flat 4\n12 Vincent Square',
  safeContact: 'After ten. <b>No</b> messages.',
  note: 'Milk & bread',
  codeWord: 'marigold',
};

function visitIn(language: Language, more: Partial<Visit> = {}): Visit {
  const words = wordsIn(language);
  return {
    path: '/t/token-of-a-volunteer',
    after: null,
    asked: null,
    language,
    words,
    browser: null,
    spare: 'spare-browser-token',
    key: 'key-of-page',
    demo: true,
    sender: null,
    ...more,
  };
}

function aTask(more: Partial<Task> = {}): Task {
  return {
    state: 'CALLED',
    callOutText: 'Someone needs help with shopping in Vincent Square area.',
    decides: 'LEAD_CHOOSES',
    byOrganization: false,
    interpreting: null,
    placeToCome: null,
    pageLanguage: 'en',
    networkName: 'Westminster Mutual Aid',
    wardName: 'Vincent Square',
    bound: true,
    needsCode: false,
    category: { label: 'Shopping', ways: ['IN_PERSON'] },
    preferredLanguage: 'ar',
    neededBy: '2026-03-04',
    codeWordHint: true,
    followUp: null,
    leadFirstName: 'Samir',
    anotherText: null,
    ...{ guidance: null, guidanceAsked: false, spendingCapPence: 4000, spending: null, wentWell: false },
    ...more,
  };
}

function aView(language: Language, task: Partial<Task> = {}, more: Partial<TaskView> = {}): TaskView {
  return {
    visit: visitIn(language),
    token: 'token-of-a-volunteer',
    task: aTask(task),
    refused: [],
    typed: new URLSearchParams(),
    ...more,
  };
}

const concernForm: ConcernForm = {
  subjects: [{ id: 'stf_1', displayName: 'Grace O.', roles: ['WARD_LEAD', 'COORDINATOR'] }],
  line: { name: 'Westminster Council', phone: '+442076412176' },
};

const render = (element: ReactElement) => renderToStaticMarkup(element);
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0;

/** Every page a volunteer can come to see, by a name for the test's title. */
function pagesIn(language: Language): [string, ReactElement][] {
  const theirs = aView(language, { state: 'ACCEPTED' });
  const refused = [{ code: 'LINK_CODE_WRONG', message: wordsIn(language).code.missing, field: 'code' }];
  return [
    ...STATES.map((state): [string, ReactElement] => [state, <TaskPage key={state} {...aView(language, { state })} />]),
    [
      'others were faster, and here is another',
      <TaskPage key="another" {...aView(language, { state: 'TAKEN', anotherText: 'Someone needs help with post.' })} />,
    ],
    ['not this time', <NotNowPage key="not" {...aView(language)} />],
    ['another browser', <TaskPage key="other" {...aView(language, { needsCode: true, bound: false })} />],
    ['code', <CodePage key="code" {...aView(language, { needsCode: true })} />],
    ['wrong code', <CodePage key="wrong" {...aView(language, { needsCode: true }, { refused })} />],
    ['done?', <DonePage key="done" {...theirs} />],
    ['rung?', <DonePage key="rung" {...aView(language, { state: 'ACCEPTED', interpreting: 'CALL_BACK' })} />],
    ['on the line?', <DonePage key="line" {...aView(language, { state: 'ACCEPTED', interpreting: 'THREE_WAY' })} />],
    ['worried', <ConcernPage key="worried" {...aView(language, { concernForm })} />],
    ['told', <ConcernToldPage key="told" {...aView(language, { concernForm })} />],
    ['told, and nobody may read it', <ConcernUnheardPage key="unheard" {...aView(language, { concernForm })} />],
    ['told, and nobody to ring', <ConcernUnheardPage key="nobody" {...aView(language)} />],
    ['call', <CallPage key="call" {...theirs} phone="+447700900123" />],
    ['details', <DetailsPage key="details" {...theirs} details={details} />],
    [
      'follow-up',
      <TaskPage key="follow" {...aView(language, { state: 'DELIVERED', followUp: { status: 'DUE', answer: null } })} />,
    ],
    ...FOLLOW_UP_ANSWERS.map((answer): [string, ReactElement] => [
      answer,
      <TaskPage key={answer} {...aView(language, { state: 'DELIVERED', followUp: { status: 'DONE', answer } })} />,
    ]),
  ];
}

describe.each(LANGUAGES.map(({ tag, dir, lang }) => [tag, dir, lang] as const))(
  'the volunteer’s page in %s',
  (language, direction, lang) => {
    it.each(pagesIn(language))('%s: one heading, the right direction, every field named, nothing inline', (_name, element) => {
      const html = render(element);
      expect(html).toMatch(new RegExp(`^<html lang="${lang}" dir="${direction}">`));
      expect(count(html, /<h1[ >]/g)).toBe(1);
      expect(html).toMatch(/<title>[^<]+ · Wardwise<\/title>/);
      expect(html).not.toMatch(/undefined|\[object|<script|<style|\sstyle=|\son[a-z]+=|javascript:|https?:\/\//i);
      for (const [, id] of html.matchAll(/<input id="([^"]+)"/g)) expect(html).toContain(`for="${id}"`);
      expect(count(html, /type="(radio|checkbox)"/g)).toBe(count(html, /<label class="choice">/g));
      expect(count(html, /<form /g)).toBe(count(html, /name="key"/g));
      expect(html).toContain('href="tel:999"');
      expect(html).toContain('href="tel:111"');
    });
  },
);

it('holds no word of the list of code words by itself, in text or markup: one that stands on a page was told there', () => {
  for (const [name, element] of pagesIn('en')) {
    const html = render(element);
    expect({ name, found: codeWords('en').filter((word) => html.includes(word)) }).toEqual({ name, found: [] });
  }
});

it('tells a browser that is not bound the call-out and no more', () => {
  const html = render(
    <TaskPage {...aView('en', { bound: false, category: null, preferredLanguage: null, leadFirstName: null })} />,
  );
  expect(html).toContain('Someone needs help with shopping in Vincent Square area.');
  expect(html).toContain('action="/t/token-of-a-volunteer/offer"');
  expect(html).not.toMatch(/Samir|2026|4 March/);
});

it('asks the one whom the lead proposed to accept or decline', () => {
  const html = render(<TaskPage {...aView('en', { state: 'PROPOSED' })} />);
  expect(html).toContain('action="/t/token-of-a-volunteer/accept"');
  expect(html).toContain('action="/t/token-of-a-volunteer/decline"');
});

it('keeps the details out of the title, escapes what was typed and lets each text keep its direction', () => {
  const html = render(<DetailsPage {...aView('ar', { state: 'STARTED' })} details={details} />);
  expect(/<title>(.*)<\/title>/.exec(html)?.[1]).not.toContain(details.calledName);
  expect(html).toContain('After ten. &lt;b&gt;No&lt;/b&gt; messages.');
  expect(html).not.toContain('tel:0'); // the number is made at the tap
  expect(html).toContain('action="/t/token-of-a-volunteer/call"');
  expect(count(html, /class="told" dir="auto"/g)).toBeGreaterThan(3);
  expect(html).not.toContain('/start'); // already on the way
});

it('makes the number at the tap, and says how to keep one’s own to oneself', () => {
  const pageOf = (phone: string) => render(<CallPage {...aView('ar', { state: 'STARTED' })} phone={phone} />);
  const html = pageOf('+447700900123');
  expect(html).toContain('href="tel:+447700900123"');
  expect(html).toContain('href="tel:14107700900123"');
  expect(html).toContain('<bdi dir="ltr">07700 900123</bdi>');
  expect(pageOf('+33612345678')).not.toContain('tel:141');
});

describe.each(LANGUAGES.map(({ tag }) => tag))('the beats of a task in %s', (language) => {
  const { beats, task: words } = wordsIn(language);
  const guidance = {
    id: 'gui_1',
    day: '2026-01-05',
    text: 'Say the word.\n\nKeep the receipt.',
    english: null,
    parts: [{ text: 'Short list.', english: 'In English.', source: 'Charities.' }],
  };
  const pageOf = (task: Partial<Task>) => render(<TaskPage {...aView(language, task)} />);

  it('asks for a yes to newer guidance with "I can", and says nothing of it where theirs is that of today', () => {
    const html = pageOf({ guidance, guidanceAsked: true });
    expect(html).toContain(beats.guidance.newHeading);
    expect(html).toContain('<p>Keep the receipt.</p>');
    expect(html).toContain('name="guidance" value="gui_1"');
    expect(pageOf({})).not.toMatch(/name="guidance"|class="guidance"/);
  });

  it('shows what they said yes to with the task, the kind of help first, each with its source', () => {
    const html = pageOf({ state: 'ACCEPTED', guidance });
    expect(html.indexOf('Short list.')).toBeGreaterThan(0);
    expect(html.indexOf('Short list.')).toBeLessThan(html.indexOf('Say the word.'));
    expect(html).toContain(beats.guidance.source('Charities.'));
    expect(html.includes('In English.')).toBe(!isReadBySpeaker(language));
    expect(html).not.toContain('name="guidance"');
  });

  it('lets "on my way" be taken back, and says what happens next', () => {
    expect(pageOf({ state: 'ACCEPTED' })).toContain(beats.next.ACCEPTED[1]);
    expect(pageOf({ state: 'ACCEPTED' })).not.toContain('/stop');
    expect(pageOf({ state: 'STARTED' })).toContain('action="/t/token-of-a-volunteer/stop"');
    expect(pageOf({ state: 'STARTED' })).toContain(beats.next.STARTED[0]);
  });

  it('says what happens next in every state, of a call and for an organisation too', () => {
    const phoned = { category: { label: 'Check-in call', ways: ['BY_PHONE' as const] } };
    expect(pageOf({ state: 'DELIVERED' })).toContain(beats.next.DELIVERED[0]);
    expect(pageOf({ state: 'DELIVERED', wentWell: true })).not.toContain(beats.next.DELIVERED[0]);
    expect(pageOf({ state: 'HANDED_BACK' })).toContain(beats.next.HANDED_BACK[0]);
    expect(pageOf({ state: 'DECLINED' })).not.toContain(beats.next.HANDED_BACK[0]);
    expect(pageOf({ state: 'ACCEPTED', ...phoned })).toContain(beats.nextCall.ACCEPTED[0]);
    expect(pageOf({ state: 'STARTED', ...phoned })).toContain(beats.nextCall.STARTED[0]);
    expect(pageOf({ state: 'ACCEPTED', byOrganization: true })).toContain(beats.nextForOrganization[0]);
  });

  it('asks for the sum and the way, names the cap, and has no box for a card', () => {
    const html = render(<DonePage {...aView(language, { state: 'STARTED' })} />);
    expect(html).toContain('£40');
    for (const way of Object.values(beats.money.ways)) expect(html).toContain(way);
    expect(html).not.toMatch(/overCapKnown|cc-number|name="(card|account|pin)/);
    const refused = [{ code: 'SPENT_OVER_CAP', message: 'More than the cap.', field: 'overCapKnown' }];
    const typed = new URLSearchParams({ paidBack: 'NO', spentPence: '55.20', payBackBy: 'CASH' });
    const again = render(<DonePage {...aView(language, { state: 'STARTED' }, { refused, typed })} />);
    expect(again).toContain('id="overCapKnown"');
    expect(again).toContain('value="55.20"');
  });

  it('says what is owed until they have it back, and that it went well where the person said so', () => {
    const owed = pageOf({ state: 'DELIVERED', spending: { paidBack: 'NO', spentPence: 1250, payBackBy: 'CASH' } });
    expect(owed).toContain('£12.50');
    expect(owed).toContain('action="/t/token-of-a-volunteer/paid-back"');
    const back = pageOf({ state: 'DELIVERED', spending: { paidBack: 'YES', spentPence: 1250, payBackBy: 'CASH' } });
    expect(back).not.toContain('/paid-back');
    expect([owed.includes(beats.wentWell), pageOf({ state: 'DELIVERED', wentWell: true }).includes(beats.wentWell)]).toEqual([
      false,
      true,
    ]);
    expect(owed).toContain(words.deliveredTitle);
  });
});

it('has no door to show for a task done by phone', () => {
  const html = render(
    <TaskPage {...aView('en', { state: 'ACCEPTED', category: { label: 'Check-in call', ways: ['BY_PHONE'] } })} />,
  );
  expect(html).toContain('Show me who to phone');
  expect(html).not.toContain('Show me where to go');
});

it('asks whoever rang in their language what they were told, and shows whoever is on the line no number and no code word', () => {
  const rung = aView('en', { state: 'ACCEPTED', interpreting: 'CALL_BACK' });
  expect(render(<DonePage {...rung} />)).toMatch(/<textarea[^>]*name="words"[^>]*maxLength="2000"/);
  expect(render(<DonePage {...rung} />)).not.toMatch(/spentPence|payBackBy/);
  expect(render(<DetailsPage {...rung} details={details} />)).toContain('action="/t/token-of-a-volunteer/call"');
  const line = aView('en', { state: 'ACCEPTED', interpreting: 'THREE_WAY', leadFirstName: 'Grace' });
  expect(render(<DonePage {...line} />)).not.toContain('<textarea');
  const html = render(
    <DetailsPage {...line} details={{ ...details, note: '', safeContact: '', postcode: null, address: null }} />,
  );
  expect(html).toContain('Grace rings you, with them on the line.');
  expect(html).not.toMatch(/marigold|\/call"/);
});

it('asks before the details are forgotten, and points a missing answer out at the question', () => {
  const missing = { code: 'TEXT_MISSING', message: wordsIn('en').task.choiceMissing, field: 'paidBack' };
  const html = render(<DonePage {...aView('en', { state: 'ACCEPTED' }, { refused: [missing] })} />);
  expect(html).toContain('we forget the address');
  expect(html).toContain('role="alert"');
  expect(html).toContain('href="#paidBack"');
  expect(html).toContain('id="paidBack"');
  expect(html).toContain('<title>Error: ');
});

it('keeps a worry in its box until it is whole, and lets nobody lose it by changing the language', () => {
  const path = 'href="/t/token-of-a-volunteer/concern?lang=en"';
  const refused = [{ code: 'TEXT_MISSING', message: wordsIn('ar').concern.atRiskMissing, field: 'atRisk' }];
  const typed = new URLSearchParams({ worry: 'She has no food', reach: '07700 900123', aboutStaffId: 'stf_1' });
  expect(render(<ConcernPage {...aView('ar', { concernForm })} />)).toContain(path);
  const html = render(<ConcernPage {...aView('ar', { concernForm }, { refused, typed })} />);
  expect(html).not.toContain(path);
  expect(html).toContain('She has no food</textarea>');
  expect(html).toContain('value="07700 900123"');
  expect(html).toContain('<option value="stf_1" selected="">\u2068Grace O.\u2069 (مسؤول الحي، المنسّق)</option>');
  expect(html).toContain('href="#atRisk"');
  expect(html).toContain('aria-describedby="atRisk-error"');
});

it('gives a wrong code back to its field', () => {
  const refused = [{ code: 'LINK_CODE_WRONG', message: 'This code is not right.', field: 'code' }];
  const html = render(
    <CodePage {...aView('en', { needsCode: true }, { refused, typed: new URLSearchParams({ code: '12 34 56' }) })} />,
  );
  expect(html).toContain('value="12 34 56"');
  expect(html).toContain('autoComplete="one-time-code"');
  expect(html).toContain('inputMode="numeric"');
  expect(html).toContain('aria-describedby="code-error"');
});

it.each(LANGUAGES.map(({ tag }) => tag))('tells a service from what is needed, where an organisation asks, in %s', (language) => {
  const open = { phone: null, placeName: null, address: '1 Warwick Way', city: null, postcode: null, accessibility: null };
  const place = { organizationName: 'Larder', serviceName: 'Parcels of the Larder', ...open };
  const html = renderToStaticMarkup(<PlaceFacts visit={visitIn(language)} place={place} />);
  expect(html).toMatch(/Parcels of the Larder/);
  expect(html).not.toContain(wordsIn(language).task.note);
});

it('keeps the language that was asked for in every form and link, and offers the other', () => {
  const view = aView('ar', { state: 'ACCEPTED' }, { visit: visitIn('ar', { asked: 'ar', browser: 'a-browser-token-of-ours' }) });
  const html = render(<TaskPage {...view} />);
  for (const [, action] of html.matchAll(/action="([^"]+)"/g)) expect(action).toMatch(/\?lang=ar$/);
  expect(html).toContain('href="/t/token-of-a-volunteer?lang=en"');
  expect(html).not.toContain('name="browser"'); // the cookie has it
});

it('says on every page that this is a demonstration, and only then', () => {
  expect(render(<TaskPage {...aView('en')} />)).toContain('href="/demo/mailbox"');
  expect(render(<TaskPage {...aView('en', {}, { visit: visitIn('en', { demo: false }) })} />)).not.toContain('/demo/');
});
