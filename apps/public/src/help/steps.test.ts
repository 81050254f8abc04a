import { describe, expect, it } from 'vitest';
import { openVisit } from '../visits/visit.ts';
import { type Answers, NO_ANSWERS, readAnswers } from './answers.ts';
import { wrongOn } from './check-answers.ts';
import type { Found } from './found.ts';
import { stepOf } from './pages.ts';
import { adviceAfter, needsPharmacy, STEPS, stepsOf } from './steps.ts';

const network = (slug: string) => ({
  slug,
  name: slug,
  phone: null,
  wardName: 'Vincent Square',
  paused: null,
  categories: [
    { key: 'shopping', label: 'Shopping', ways: ['IN_PERSON', 'ONLINE'] },
    { key: 'prescription', label: 'Prescription', ways: ['IN_PERSON'] },
    { key: 'check-in-call', label: 'Check-in call', ways: ['BY_PHONE'] },
  ],
});
const found = (...slugs: string[]): Found => ({ networks: slugs.map(network), nearest: null, groups: [] });
const answered = (facts: Partial<Answers>): Answers => ({ ...NO_ANSWERS, postcode: 'SW1P 4JN', age: 'YES', ...facts });
const ask = (facts: Partial<Answers>, ...slugs: string[]) => stepsOf(answered(facts), found(...(slugs.length ? slugs : ['one'])));

describe('the pages that are asked', () => {
  it('name the network only where there are several', () => {
    expect(ask({})).not.toContain('network');
    expect(ask({}, 'one', 'two')).toContain('network');
  });

  it('ask a young person what a call needs, and no more', () => {
    expect(ask({ age: 'NO', whom: 'SOMEBODY', category: 'prescription', urgency: 'TODAY' })).toEqual([
      ...['postcode', 'age', 'young', 'note', 'language', 'name', 'phone', 'safe', 'check'],
    ]);
  });

  it('ask how only where there is a choice, and where to go only where somebody goes', () => {
    expect(ask({ category: 'shopping' })).toContain('way');
    expect(ask({ category: 'shopping', way: 'ONLINE' })).not.toContain('address');
    expect(ask({ category: 'prescription' })).not.toContain('way');
    expect(ask({ category: 'prescription' })).toContain('address');
    expect(ask({ category: 'check-in-call' })).not.toContain('address');
  });

  it('name 111 and the pharmacy as soon as a medicine is needed today, and never to somebody who said otherwise', () => {
    const today = answered({ category: 'prescription', urgency: 'TODAY' });
    expect(needsPharmacy(today)).toBe(true);
    for (const step of ['kind', 'when'] as const) expect(adviceAfter(step, stepsOf(today, found('one')))).toBe('pharmacy');
    expect(adviceAfter('note', stepsOf(today, found('one')))).toBeNull();
    expect(needsPharmacy(answered({ category: 'prescription', urgency: 'THIS_WEEK' }))).toBe(false);
    expect(needsPharmacy(answered({ category: 'shopping', urgency: 'TODAY' }))).toBe(false);
  });
});

describe('what is wrong', () => {
  const site = { demo: false, newBrowser: () => 'a-browser-of-somebody' } as never;
  const visit = openVisit(site, { url: '/help', headers: {} });
  const fields = (step: (typeof STEPS)[number], facts: Partial<Answers>) =>
    wrongOn(step, { ...NO_ANSWERS, ...facts }, found('one', 'two'), visit).map(({ field, code }) => [field, code]);

  it('on an empty page is told at its question, wherever there is something to be answered', () => {
    const silent = STEPS.filter((step) => fields(step, {}).length === 0);
    expect(silent).toEqual(['young', 'pharmacy', 'address', 'check']);
  });

  it.each([
    ['postcode', { postcode: 'Horseferry Road' }, 'postcode', 'POSTCODE_MALFORMED'],
    ['phone', { phone: '12' }, 'phone', 'PHONE_MALFORMED'],
    ['phone', { phone: '020 7946 0100', email: 'nobody' }, 'email', 'EMAIL_MALFORMED'],
    ['when', { urgency: 'TODAY', neededBy: '2027-02-30' }, 'neededBy', 'DATE_MALFORMED'],
    ['note', { note: 'x'.repeat(2001) }, 'note', 'TEXT_TOO_LONG'],
    ['address', { address: 'x'.repeat(301) }, 'address', 'TEXT_TOO_LONG'],
  ] as const)('on the page %s: %j', (step, facts, field, code) => expect(fields(step, facts)).toEqual([[field, code]]));
});

it('finds the page of whatever the API refuses', () => {
  expect(stepOf('categoryKey')).toEqual({ step: 'kind', field: 'category' });
  expect(stepOf('onBehalf.asker')).toEqual({ step: 'asker', field: 'asker' });
  expect(stepOf(null)).toEqual({ step: 'check', field: null });
});

it('reads nothing of a form but its own questions', () => {
  const form = new URLSearchParams({ note: '  bread ', website: 'spam', go: 'back' });
  expect(readAnswers(form)).toEqual({ ...NO_ANSWERS, note: 'bread' });
});
