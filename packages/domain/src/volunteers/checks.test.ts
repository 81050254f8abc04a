import { describe, expect, it } from 'vitest';
import { CREDENTIAL_KINDS } from '../categories/category.ts';
import type { StaffId } from '../ids.ts';
import { NOON } from '../testing/builders.ts';
import { codesOf, must } from '../testing/must.ts';
import { type CheckSeen, needsConsent, recordCheck } from './checks.ts';

const GRACE = 'grace' as StaffId;
const TODAY = '2026-06-15';
const yes = { words: 'DBS_1', language: 'ar' } as const;
const record = (seen: Partial<CheckSeen> = {}) =>
  recordCheck({ kind: 'DBS_BASIC', seenOn: TODAY, validUntil: null, consent: yes, ...seen }, GRACE, NOON);

describe('what a volunteer has shown', () => {
  it('is on record by its level, the day, who saw it and until when it counts; a DBS check by their yes', () => {
    expect(must(record({ validUntil: '2029-06-15' }))).toEqual({
      ...{ kind: 'DBS_BASIC', seenOn: TODAY, validUntil: '2029-06-15', seenBy: GRACE },
      consent: { consentWords: 'DBS_1', consentLanguage: 'ar', consentAt: NOON },
    });
  });

  it.each(CREDENTIAL_KINDS)('needs a yes where it tells of a criminal record, and keeps none where it does not: %s', (kind) => {
    const without = record({ kind, consent: null });
    expect(codesOf(without)).toEqual(needsConsent(kind) ? ['CONSENT_MISSING'] : []);
    if (!needsConsent(kind)) expect(must(record({ kind })).consent).toBeNull();
  });

  it('was seen on a day that exists and is not to come', () => {
    expect(codesOf(record({ seenOn: '2026-02-30' }))).toEqual(['DATE_MALFORMED']);
    expect(codesOf(record({ seenOn: '2026-06-16' }))).toEqual(['DATE_IN_THE_FUTURE']);
    expect(codesOf(record({ seenOn: '2020-01-01', validUntil: '2023-01-01' }))).toEqual([]);
  });

  it('counts until a day after that', () => {
    expect(codesOf(record({ validUntil: 'next year' }))).toEqual(['DATE_MALFORMED']);
    for (const validUntil of [TODAY, '2026-06-14']) expect(codesOf(record({ validUntil }))).toEqual(['DATE_NOT_AFTER_SEEN']);
  });

  it('is refused for all that is wrong at once', () => {
    expect(codesOf(record({ seenOn: 'x', validUntil: 'y', consent: null }))).toEqual([
      'DATE_MALFORMED',
      'DATE_MALFORMED',
      'CONSENT_MISSING',
    ]);
  });
});
