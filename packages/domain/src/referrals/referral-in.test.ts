import { expect, it } from 'vitest';
import type { NetworkId, RequestId } from '../ids.ts';
import { REQUEST_STATUSES } from '../requests/request-status.ts';
import { codesOf, must } from '../testing/must.ts';
import { followRequest, type ReferralIn, type StatedConsent, takeStatedConsent, withdrawReferralIn } from './referral-in.ts';

const NOON = new Date('2026-11-23T12:00:00Z');
const referral: ReferralIn = {
  ...{ id: 'r', networkId: 'n' as NetworkId, requestId: 'q' as RequestId, organizationId: 'o', linkId: null },
  ...{ status: 'RECEIVED', reason: null, sentAt: NOON, acceptedAt: null, startedAt: null, endedAt: null },
};
const yes = (at: string): StatedConsent => ({
  ...{ by: 'THEMSELVES', how: 'BY_PHONE', words: 'REFERRED_1', language: 'en' },
  at: new Date(at),
});

it('takes a yes of the last 28 days, and none of the future', () => {
  for (const at of ['2026-11-23T12:04:00Z', '2026-10-26T00:30:00Z'])
    expect(must(takeStatedConsent(yes(at), NOON))).toEqual(yes(at));
  for (const at of ['2026-11-23T12:06:00Z', '2026-10-25T12:00:00Z'])
    expect(codesOf(takeStatedConsent(yes(at), NOON))).toEqual(['CONSENT_AT_OUT_OF_RANGE']);
  for (const said of [null, { ...yes('2026-11-23T11:00:00Z'), words: 'FORM_1' as const }])
    expect(codesOf(takeStatedConsent(said, NOON))).toEqual(['CONSENT_MISSING']);
});

it('says of each state of the request what it means for whoever referred', () => {
  const told = REQUEST_STATUSES.map((status) => {
    const after = followRequest(referral, status, NOON);
    return [status, after.status, after.reason];
  });
  expect(told).toEqual([
    ['NEW', 'RECEIVED', null],
    ['OPEN', 'ACCEPTED', null],
    ['ASSIGNED', 'STARTED', null],
    ['DELIVERED', 'COMPLETED', null],
    ['CLOSED', 'COMPLETED', null],
    ['CANCELLED', 'DECLINED', 'NOT_NEEDED'],
    // Nobody learns that we knew somebody already.
    ['DUPLICATE', 'DECLINED', 'NOT_NEEDED'],
    ['UNMET', 'DECLINED', 'NOBODY_COULD_HELP'],
    ['SIGNPOSTED', 'DECLINED', 'OTHER_SUPPORT'],
    ['REFERRED', 'DECLINED', 'OTHER_SUPPORT'],
  ]);
});

it('goes back when a volunteer hands it back, and stays as it was once it is over', () => {
  const started = followRequest(referral, 'ASSIGNED', NOON);
  const back = followRequest(started, 'OPEN', NOON);
  expect(back).toMatchObject({ status: 'ACCEPTED', startedAt: NOON });
  const withdrawn = must(withdrawReferralIn(back, NOON));
  expect(withdrawn).toMatchObject({ status: 'WITHDRAWN', endedAt: NOON });
  expect(followRequest(withdrawn, 'CANCELLED', NOON)).toBe(withdrawn);
  expect(codesOf(withdrawReferralIn(withdrawn, NOON))).toEqual(['REFERRAL_OVER']);
});
