import { describe, expect, it } from 'vitest';
import { type AssignmentId, CategoryKey } from '../ids.ts';
import { acceptProposal } from '../requests/answer-proposal.ts';
import { assignVolunteer } from '../requests/assign-volunteer.ts';
import { handBack } from '../requests/hand-back.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import { aCategory, aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { must } from '../testing/must.ts';
import { canOverride, unsuitabilities } from './suitability.ts';
import type { Volunteer } from './volunteer.ts';

const shopping = aCategory('shopping');
const reasons = (facts: Partial<Volunteer>, request: HelpRequest = aRequest(), category = shopping) =>
  unsuitabilities(aVolunteer(1, facts), request, category, NOON);

describe('why a volunteer should not take a request', () => {
  it('is empty when they should', () => {
    expect(reasons({})).toEqual([]);
  });

  it('names every reason, so that one phone call settles them', () => {
    const unfit = {
      status: 'SUSPENDED',
      categoryKeys: [],
      credentials: [],
      selfIsolating: true,
      capacity: 0,
      onDuty: false,
    } as const;
    const sundays = { ...unfit, categoryKeys: [], credentials: [], freeTimes: ['SUNDAY_MORNING' as const] };
    expect(reasons(sundays, aRequest({ urgency: 'TODAY' }))).toEqual([
      'NOT_APPROVED',
      'CATEGORY_NOT_OFFERED',
      'NOT_VETTED',
      'SELF_ISOLATING',
      'AT_CAPACITY',
      'OFF_DUTY',
      'NOT_FREE',
    ]);
  });

  it('does not keep somebody who is self-isolating from the phone', () => {
    expect(reasons({ selfIsolating: true }, aRequest({ way: 'BY_PHONE' }))).toEqual([]);
    expect(reasons({ selfIsolating: true }, aRequest({ way: 'ONLINE' }))).toEqual([]);
  });

  it('is found in each standing but approved', () => {
    for (const status of ['APPLIED', 'SUSPENDED', 'DECLINED', 'LEFT', 'REMOVED'] as const)
      expect(reasons({ status })).toEqual(['NOT_APPROVED']);
  });

  it('is a credential that ran out yesterday, not one that runs out today', () => {
    expect(reasons({ credentials: [{ kind: 'ID', validUntil: '2026-06-14' }] })).toEqual(['NOT_VETTED']);
    expect(reasons({ credentials: [{ kind: 'ID', validUntil: '2026-06-15' }] })).toEqual([]);
  });

  it('is a DBS check of the right level that has run out, whatever else they have shown', () => {
    const prescription = aCategory('prescription');
    const holding = (...validUntil: (string | null)[]) =>
      reasons(
        {
          credentials: [
            { kind: 'ID', validUntil: null },
            ...validUntil.map((until, at) => ({
              kind: (['DBS_BASIC', 'DBS_ENHANCED'] as const)[at] ?? 'DBS_BASIC',
              validUntil: until,
            })),
          ],
        },
        aRequest(),
        prescription,
      );
    expect(holding('2026-06-14')).toEqual(['NOT_VETTED']);
    expect(holding('2026-06-14', '2026-06-14')).toEqual(['NOT_VETTED']);
    expect(holding('2026-06-14', '2026-06-15')).toEqual([]);
  });

  it('is not a higher check than the category asks for', () => {
    const prescription = aCategory('prescription');
    const id = { kind: 'ID', validUntil: null } as const;
    const holding = (kind: 'DBS_BASIC' | 'DBS_ENHANCED') =>
      reasons({ credentials: [id, { kind, validUntil: null }] }, aRequest(), prescription);
    expect(reasons({ credentials: [id] }, aRequest(), prescription)).toEqual(['NOT_VETTED']);
    expect(holding('DBS_BASIC')).toEqual([]);
    expect(holding('DBS_ENHANCED')).toEqual([]);
  });

  it('is a task of theirs on the same request, now or handed back', () => {
    const id = 'task' as AssignmentId;
    const proposed = must(
      assignVolunteer(aRequest({ places: 2 }), { volunteer: aVolunteer(1), id, overridden: [] }, shopping, NOON),
    );
    expect(reasons({}, proposed)).toEqual(['ALREADY_ASSIGNED']);
    const handedBack = must(handBack(must(acceptProposal(proposed, id, NOON)), id, NOON));
    expect(reasons({}, handedBack)).toEqual(['HANDED_BACK_BEFORE']);
    expect(unsuitabilities(aVolunteer(2), handedBack, shopping, NOON)).toEqual([]);
  });

  it('is the category of the request, not another one they offer', () => {
    expect(reasons({ categoryKeys: [CategoryKey('post')] })).toEqual(['CATEGORY_NOT_OFFERED']);
  });
});

it('lets a lead override capacity, duty and the times of the week, and nothing else', () => {
  expect(canOverride(['AT_CAPACITY', 'OFF_DUTY', 'NOT_FREE'])).toBe(true);
  expect(canOverride(['OFF_DUTY', 'NOT_VETTED'])).toBe(false);
});
