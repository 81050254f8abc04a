import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTakenRequest } from '../testing/any-command.ts';
import { aRequest, NOON } from '../testing/builders.ts';
import { fitting, segmentsOf } from '../texts/segments.ts';
import {
  endBySignposting,
  MOST_SERVICES_TEXTED,
  MOST_SERVICES_TOLD,
  type Telling,
  tellOfServices,
  toldIn,
} from './signposting.ts';
import { type ToldService, toldShortly, toldWords } from './told-services.ts';

const telling = (more: Partial<Telling> = {}): Telling => ({
  ...{ services: 2, found: 2, way: 'TEXT', safeByEmail: false, emailHeld: false, emailIsTheAskers: false, ...more },
});
const TEXTING = { sends: true, safe: true, phoneIsTheAskers: false, fits: true };
const of = (services: number) => ({ services, found: services });
const codes = (decision: { ok: boolean; refusals?: { code: string }[] }) => decision.refusals?.map(({ code }) => code) ?? [];

describe('telling somebody of services', () => {
  it.each([
    [{}, []],
    [{ way: 'LETTER' }, []],
    [{ way: 'EMAIL', safeByEmail: true, emailHeld: true }, []],
    [{ services: 0, found: 0 }, ['SERVICES_MISSING']],
    [{ services: MOST_SERVICES_TOLD, found: MOST_SERVICES_TOLD }, []],
    [{ services: MOST_SERVICES_TOLD + 1, found: MOST_SERVICES_TOLD + 1 }, ['SERVICES_TOO_MANY']],
    [{ found: 1 }, ['SERVICE_NOT_FOUND']],
    [{ way: 'EMAIL', emailHeld: true }, ['NOT_SAFE_BY_EMAIL']],
    [{ way: 'EMAIL', safeByEmail: true }, ['NO_EMAIL_HELD']],
    [{ way: 'EMAIL', safeByEmail: true, emailHeld: true, emailIsTheAskers: true }, ['EMAIL_IS_THE_ASKERS']],
    [{ way: 'LETTER', emailIsTheAskers: true }, []],
    [{ way: 'SMS', texting: TEXTING }, []],
    [{ way: 'SMS' }, ['TEXTS_NOT_SENT']],
    [{ way: 'SMS', texting: { ...TEXTING, sends: false } }, ['TEXTS_NOT_SENT']],
    [{ way: 'SMS', texting: { ...TEXTING, safe: false } }, ['NOT_SAFE_BY_TEXT']],
    [{ way: 'SMS', texting: { ...TEXTING, phoneIsTheAskers: true } }, ['PHONE_IS_THE_ASKERS']],
    [{ way: 'SMS', texting: { ...TEXTING, fits: false } }, ['TOO_LONG_FOR_A_TEXT']],
    [{ way: 'SMS', texting: TEXTING, ...of(MOST_SERVICES_TEXTED) }, []],
    [{ way: 'SMS', texting: TEXTING, ...of(MOST_SERVICES_TEXTED + 1) }, ['SERVICES_TOO_MANY']],
  ] as const)('%j: %j', (more, refused) => expect(codes(tellOfServices(aRequest(), telling(more)))).toEqual(refused));

  it('changes nothing of the request, so that our own help goes on beside it', () => {
    fc.assert(
      fc.property(
        anyTakenRequest.filter(({ interpreting }) => interpreting === null),
        (request) => {
          const decision = tellOfServices(request, telling());
          expect(decision.ok && decision.value).toBe(request);
        },
      ),
    );
  });

  it('is over with the request', () => {
    const ended = endBySignposting(aRequest(), { times: 1, mailWaits: false }, NOON);
    expect(codes(tellOfServices(ended.ok ? ended.value : aRequest(), telling()))).toEqual(['REQUEST_ENDED']);
  });
});

it('ends a request only when they were told, and the mail that tells them has left', () => {
  const end = (times: number, mailWaits: boolean) => endBySignposting(aRequest(), { times, mailWaits }, NOON);
  expect([codes(end(0, false)), codes(end(1, true)), codes(end(1, false))]).toEqual([
    ['NOTHING_SIGNPOSTED'],
    ['MAIL_STILL_WAITING'],
    [],
  ]);
  expect(end(1, false)).toMatchObject({ ok: true, value: { status: 'SIGNPOSTED' } });
});

describe('what is sent', () => {
  const pantry: ToldService = {
    ...{ name: 'Pantry', organizationName: 'Friends', description: 'Food for little.', phone: '+442079460301', email: null },
    ...{ url: 'https://pantry.example', places: ['1 Example Street, SW1V 3LX'], eligibility: 'Anybody', fees: '£2', alert: null },
    ...{
      hours: [{ freq: 'WEEKLY', every: 1, byday: 'MO', bymonthday: null, opensAt: '09:00', closesAt: '12:00' }],
      example: false,
    },
  };

  it('says in their language how to reach each service, and that nobody was told of them', () => {
    const [intro, block, from] = toldWords([pantry], 'Westminster', 'en');
    expect([intro, from]).toEqual([expect.stringContaining('We have told them nothing about you.'), 'From Westminster']);
    expect(block?.split('\n')).toEqual([
      '\u2068Pantry\u2069 (\u2068Friends\u2069)',
      '\u2068Food for little.\u2069',
      'Phone: \u2066020 7946 0301\u2069',
      'Website: \u2066https://pantry.example\u2069',
      'Open: Mon 09:00–12:00',
      'Where: \u20681 Example Street, SW1V 3LX\u2069',
      'For whom: \u2068Anybody\u2069',
      'Cost: \u2068£2\u2069',
    ]);
    expect(toldWords([pantry], 'Westminster', 'ar').join('\n')).toContain('الهاتف: \u2066020 7946 0301\u2069');
  });

  it('is short where it is a text to copy, and says of an example that it is one', () => {
    const [, block] = toldWords([{ ...pantry, example: true }], 'Westminster', 'en', 'SHORT');
    expect(block?.split('\n')).toEqual([
      '\u2068Pantry\u2069 (\u2068Friends\u2069) – an example, made up',
      'Phone: \u2066020 7946 0301\u2069',
      'Website: \u2066https://pantry.example\u2069',
    ]);
  });

  it('fits into one text for three services with a telephone, in either alphabet and whatever they are called', () => {
    const long = { ...pantry, name: 'The Example Street Community Pantry and Advice Centre of the Friends' };
    for (const language of ['en', 'ar'] as const) {
      const text = fitting(toldShortly([long, long, long], 'The Neighbours of Westminster and of Marylebone', language));
      expect(text?.match(/020 7946 0301/g)).toHaveLength(3);
      expect(segmentsOf(text ?? '').segments).toBeLessThanOrEqual(3);
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    }
  });

  it('is the fullest way that fits: one service by telephone and website, and by whom it is told', () => {
    const [whole] = toldShortly([pantry], 'Westminster', 'en');
    expect(fitting(toldShortly([pantry], 'Westminster', 'en'))).toBe(whole);
    expect(whole).toBe('Pantry\nPhone: 020 7946 0301\nWebsite: https://pantry.example\nFrom Westminster');
  });

  it('is no text at all where a service has nothing but an address too long for one', () => {
    const far = { ...pantry, phone: null, url: `https://pantry.example/${'x'.repeat(700)}` };
    expect(fitting(toldShortly([far], 'Westminster', 'ar'))).toBeNull();
  });

  it.each([
    ['ar', 'ar'],
    ['en', 'en'],
    ['so', 'en'],
  ])('is in a language we write: for %s in %s', (preferred, told) => expect(toldIn(preferred)).toBe(told));
});
