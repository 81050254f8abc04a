import { expect, it } from 'vitest';
import type { NetworkId, RequestId } from '../ids.ts';
import { confirmRequest } from '../requests/confirm-request.ts';
import type { NewRequest } from '../requests/help-request.ts';
import { aRequest } from '../testing/builders.ts';
import { must } from '../testing/must.ts';
import type { ReferralIn } from './referral-in.ts';
import { endUnreached, isReached, LIST_DAYS } from './referral-list.ts';

const TAKEN = new Date('2026-11-01T12:00:00Z');
const after = (hours: number) => new Date(TAKEN.getTime() + hours * 3_600_000);
const referral: ReferralIn = {
  ...{ id: 'r', networkId: 'n' as NetworkId, requestId: 'q' as RequestId, organizationId: 'o', linkId: null },
  ...{ status: 'RECEIVED', reason: null, sentAt: TAKEN, acceptedAt: null, startedAt: null, endedAt: null },
};
const listed = (more: Partial<{ noticeReadAt: Date; consentAt: Date; supportFound: boolean }> = {}) => ({
  ...({ ...aRequest({ takenAt: TAKEN }), status: 'NEW' } satisfies NewRequest),
  ...{ noticeReadAt: null, consentAt: null, supportFound: false, ...more },
});

it('ends whoever was not reached in fourteen days, and says why to whoever handed us the list', () => {
  expect(endUnreached(listed(), referral, after(LIST_DAYS * 24 - 1))).toBeNull();
  const now = after(LIST_DAYS * 24);
  expect(endUnreached(listed(), referral, now)).toMatchObject({
    request: { status: 'CANCELLED', endedAt: now },
    referral: { status: 'DECLINED', reason: 'NOT_REACHED', endedAt: now },
  });
});

it('lets be whom somebody has spoken with: taken on, told whom we have it from, with a yes, or with other support', () => {
  const late = after(LIST_DAYS * 24 * 2);
  for (const reached of [
    listed({ noticeReadAt: TAKEN }),
    listed({ consentAt: TAKEN }),
    listed({ supportFound: true }),
    { ...listed(), ...must(confirmRequest(listed(), TAKEN)) },
  ]) {
    expect(isReached(reached)).toBe(true);
    expect(endUnreached(reached, referral, late)).toBeNull();
  }
  expect(isReached(listed())).toBe(false);
});
