import { describe, expect, it } from 'vitest';
import { LanguageTag, RequestId } from '../ids.ts';
import { aCategory, NOON, OUR_NETWORK, wardCode } from '../testing/builders.ts';
import { anId } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { confirmRequest } from './confirm-request.ts';
import { placeRequest } from './place-request.ts';
import { type RequestDraft, takeRequest } from './take-request.ts';

const draft = (facts: Partial<RequestDraft> = {}): RequestDraft => ({
  id: RequestId(anId(7)),
  networkId: OUR_NETWORK,
  category: aCategory(),
  way: 'IN_PERSON',
  preferredLanguage: LanguageTag('ar'),
  urgency: 'TODAY',
  neededBy: '2026-06-15',
  placed: { wardCode: wardCode(0), handledByWard: wardCode(1) },
  typedByLead: true,
  ...facts,
});
const codes = (facts: Partial<RequestDraft>) => codesOf(takeRequest(draft(facts), NOON));

describe('taking a request', () => {
  it('opens at once what a lead types and places', () => {
    expect(must(takeRequest(draft(), NOON))).toEqual({
      ...{
        id: anId(7),
        networkId: OUR_NETWORK,
        categoryKey: 'shopping',
        way: 'IN_PERSON',
        skillKeys: [],
        preferredLanguage: 'ar',
        urgency: 'TODAY',
      },
      ...{
        neededBy: '2026-06-15',
        places: 1,
        status: 'OPEN',
        takenAt: NOON,
        endedAt: null,
        deliveredAt: null,
        duplicateOf: null,
        continues: null,
        askingServiceId: null,
        interpreting: null,
        interprets: null,
        youngPerson: false,
      },
      ...{ wardCode: wardCode(0), handledByWard: wardCode(1), offers: [], assignments: [], followUps: [] },
    });
  });

  it('leaves NEW what comes from outside, until a lead confirms it', () => {
    const taken = must(takeRequest(draft({ typedByLead: false }), NOON));
    expect(taken.status).toBe('NEW');
    expect(must(confirmRequest(taken, NOON)).status).toBe('OPEN');
  });

  it('leaves NEW what nobody could place, and asks for the ward before it can be confirmed', () => {
    const taken = must(takeRequest(draft({ placed: null }), NOON));
    expect(taken).toMatchObject({ status: 'NEW', wardCode: null, handledByWard: null });
    expect(codesOf(confirmRequest(taken, NOON))).toEqual(['REQUEST_NOT_PLACED']);
  });

  it.each([
    [true, 'opens once it is placed what a lead has typed', 'OPEN'],
    [false, 'leaves NEW, placed, what came from outside: a lead rings first', 'NEW'],
  ])('(typed by a lead: %s) %s', (typedByLead, _what, status) => {
    const taken = must(takeRequest(draft({ placed: null, typedByLead }), NOON));
    const placed = must(placeRequest(taken, wardCode(1), { handledBy: wardCode(1), typedByLead }, NOON));
    expect(placed).toMatchObject({ status, wardCode: wardCode(1) });
    if (status === 'NEW') expect(must(confirmRequest(placed, NOON)).status).toBe('OPEN');
  });

  it('keeps a young person’s request for a lead to ring today: new, placed or not, and never open to volunteers', () => {
    for (const placed of [draft().placed, null]) {
      const taken = must(takeRequest(draft({ placed, youngPerson: true, urgency: 'WHEN_POSSIBLE' }), NOON));
      expect(taken).toMatchObject({ status: 'NEW', urgency: 'TODAY', youngPerson: true });
      const moved = must(placeRequest(taken, wardCode(1), { handledBy: wardCode(1), typedByLead: true }, NOON));
      expect(moved).toMatchObject({ status: 'NEW', wardCode: wardCode(1) });
      expect(codesOf(confirmRequest(moved, NOON))).toEqual(['YOUNG_PERSON']);
    }
  });

  it('confirms nothing twice', () => {
    expect(codesOf(confirmRequest(must(takeRequest(draft(), NOON)), NOON))).toEqual(['REQUEST_NOT_NEW']);
  });

  it('follows on from another request when told so', () => {
    expect(must(takeRequest(draft({ continues: RequestId(anId(8)) }), NOON)).continues).toBe(anId(8));
  });

  it('refuses bad input with a code and the field it is about', () => {
    expect(takeRequest(draft({ neededBy: '2026-06-14' }), NOON)).toEqual({
      ok: false,
      refusals: [{ code: 'DATE_IN_THE_PAST', field: 'neededBy' }],
    });
    expect(codes({ neededBy: '14/06/2026' })).toEqual(['DATE_MALFORMED']);
    expect(codes({ way: 'BY_PHONE' })).toEqual(['WAY_NOT_OFFERED']);
    expect(codes({ preferredLanguage: LanguageTag('tlh') })).toEqual(['LANGUAGE_UNKNOWN']);
    for (const places of [0, -1, 1.5, 21, Number.NaN]) expect(codes({ places })).toEqual(['PLACES_OUT_OF_RANGE']);
  });

  it('names every mistake at once', () => {
    expect(codes({ way: 'BY_PHONE', neededBy: 'soon', places: 0 })).toEqual([
      'WAY_NOT_OFFERED',
      'DATE_MALFORMED',
      'PLACES_OUT_OF_RANGE',
    ]);
  });

  it('takes "today" by the clock in London', () => {
    const halfPastMidnight = new Date('2026-06-15T23:30:00Z');
    expect(codesOf(takeRequest(draft({ neededBy: '2026-06-15' }), halfPastMidnight))).toEqual(['DATE_IN_THE_PAST']);
    expect(codesOf(takeRequest(draft({ neededBy: '2026-06-16' }), halfPastMidnight))).toEqual([]);
  });
});
