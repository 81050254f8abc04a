import { describe, expect, it } from 'vitest';
import { wardCode } from '../testing/builders.ts';
import { describeService, isWebAddress, type ServiceEntry } from './entry.ts';
import { giveWord } from './word.ts';

const KNOWN = { needKeys: ['food', 'money'], wardCodes: [wardCode(0), wardCode(1)] };
const entry = (more: Partial<ServiceEntry> = {}): ServiceEntry => ({
  ...{ organization: { name: 'Friends', description: '', website: null }, name: 'Pantry', description: 'Food.', url: null },
  ...{
    email: null,
    phone: null,
    status: 'ACTIVE',
    eligibility: null,
    minimumAge: null,
    maximumAge: null,
    fees: null,
    alert: null,
  },
  ...{ languages: ['en'], needKeys: ['food'], ways: ['IN_PERSON'], everywhere: false, wardCodes: [wardCode(0)] },
  ...{ takesReferrals: 'SELF_ONLY', referralEmail: null },
  place: { address: null, city: null, postcode: null, accessibility: null },
  hours: [{ days: ['MO'], opensAt: '09:00', closesAt: '17:00' }],
  ...more,
});
const refused = (more: Partial<ServiceEntry>) => {
  const decision = describeService(entry(more), KNOWN);
  return decision.ok ? [] : decision.refusals.map(({ code, field }) => `${code} ${field}`);
};

describe('an entry of the directory', () => {
  it('is taken as it was written, each need, language and ward once', () => {
    const twice = entry({ needKeys: ['food', 'food'], languages: ['en', 'en'], wardCodes: [wardCode(0), wardCode(0)] });
    expect(describeService(twice, KNOWN)).toEqual({ ok: true, value: entry() });
    expect(describeService(entry({ everywhere: true }), KNOWN)).toMatchObject({ ok: true, value: { wardCodes: [] } });
  });

  it.each([
    [{ needKeys: [] }, 'TEXT_MISSING needKeys'],
    [{ needKeys: ['gold'] }, 'NEED_UNKNOWN needKeys'],
    [{ languages: [] }, 'TEXT_MISSING languages'],
    [{ languages: ['tlh'] }, 'LANGUAGE_UNKNOWN languages'],
    [{ wardCodes: [] }, 'TEXT_MISSING wardCodes'],
    [{ wardCodes: [wardCode(7)] }, 'WARD_NOT_FOUND wardCodes'],
    [{ takesReferrals: 'EMAIL' }, 'TEXT_MISSING referralEmail'],
    [{ url: 'javascript:alert(1)' }, 'WEB_ADDRESS_MALFORMED url'],
    [{ organization: { name: 'F', description: '', website: 'friends' } }, 'WEB_ADDRESS_MALFORMED organizationWebsite'],
    [{ minimumAge: 60, maximumAge: 18 }, 'AGES_MALFORMED minimumAge'],
    [{ minimumAge: -1 }, 'AGES_MALFORMED minimumAge'],
    [{ hours: [{ days: [], opensAt: '09:00', closesAt: '17:00' }] }, 'HOURS_MALFORMED hours'],
    [{ hours: [{ days: ['MO'], opensAt: '9', closesAt: '17:00' }] }, 'HOURS_MALFORMED hours'],
  ] as const)('is refused with %j', (more, why) => expect(refused(more as Partial<ServiceEntry>)).toEqual([why]));

  it('is told all that is wrong at once', () => {
    expect(refused({ needKeys: [], wardCodes: [], url: 'ftp://x.example' })).toHaveLength(3);
  });

  it.each([
    ['https://pantry.example/help?x=1', true],
    ['HTTP://pantry.example', true],
    ['https://pantry', false],
    ['https://a b.example', false],
    ['data:text/html,x', false],
  ])('knows an address on the web: %s', (text, is) => expect(isWebAddress(text)).toBe(is));
});

it('a word on its room: days belong to a waiting list, from none to 999', () => {
  expect(giveWord({ capacity: 'FULL', waitingDays: 7 })).toEqual({ ok: true, value: { capacity: 'FULL', waitingDays: null } });
  expect([0, 999].map((waitingDays) => giveWord({ capacity: 'WAITING_LIST', waitingDays }).ok)).toEqual([true, true]);
  expect([-1, 1000, 1.5].map((waitingDays) => giveWord({ capacity: 'WAITING_LIST', waitingDays }).ok)).toEqual([
    false,
    false,
    false,
  ]);
});
