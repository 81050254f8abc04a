import { expect, it } from 'vitest';
import { verbNamed } from './verbs.ts';

const read = (verb: string, form: Record<string, string>) => verbNamed(verb)?.read(new URLSearchParams(form));

it.each([
  ['offer', 'offerHelp'],
  ['withdraw', 'withdrawOffer'],
  ['accept', 'acceptAssignment'],
  ['decline', 'declineAssignment'],
  ['show', 'showTaskDetails'],
  ['call', 'showTaskPhone'],
  ['start', 'startTask'],
  ['stop', 'stopTask'],
  ['paid-back', 'sayPaidBack'],
  ['hand-back', 'handBack'],
  ['deliver', 'deliver'],
  ['follow-up', 'answerFollowUp'],
  ['send-code', 'sendLinkCode'],
  ['raise-concern', 'raiseConcern'],
  ['code', 'confirmLinkCode'],
])('%s is the button of %s', (verb, mutation) => expect(verbNamed(verb)?.mutation).toBe(mutation));

it.each(['', 'constructor', '__proto__', 'cancel-request', 'OFFER'])('"%s" is no button', (name) =>
  expect(verbNamed(name)).toBeNull(),
);

it('makes one wish of a button pressed twice, and two of two different answers', () => {
  const key = 'c0ffee00-0000-4000-8000-000000000000';
  expect(read('offer', { key })).toEqual({ ok: true, input: { idempotencyKey: `offerHelp-${key}` } });
  expect(read('deliver', { key, paidBack: 'YES' })).toEqual({
    ok: true,
    input: { paidBack: 'YES', idempotencyKey: `YES-${key}` },
  });
  expect(read('deliver', { key, paidBack: 'NO' })).toEqual({ ok: true, input: { paidBack: 'NO', idempotencyKey: `NO-${key}` } });
});

it('carries along the guidance that was shown with the button', () => {
  expect(read('offer', { guidance: 'gui_1' })).toEqual({ ok: true, input: { guidanceId: 'gui_1' } });
  expect(read('accept', { guidance: '' })).toEqual({ ok: true, input: {} });
});

it('reads the money as people write it, and forgets it where nothing was spent', () => {
  const spent = { paidBack: 'NO', spentPence: ' £12.5 ', payBackBy: 'CASH', overCapKnown: 'YES' };
  const money = { spentPence: 1250, payBackBy: 'CASH', overCapKnown: true };
  expect(read('deliver', spent)).toEqual({ ok: true, input: { paidBack: 'NO', ...money } });
  expect(read('deliver', { ...spent, paidBack: 'NOTHING_SPENT' })).toEqual({ ok: true, input: { paidBack: 'NOTHING_SPENT' } });
  expect(read('deliver', { ...spent, spentPence: 'a tenner' })).toEqual({ ok: false, missing: 'spentPence' });
  expect(read('deliver', { ...spent, spentPence: '', payBackBy: 'CARD' })).toMatchObject({ input: { paidBack: 'NO' } });
});

it('makes two wishes of two sums', () => {
  const key = 'c0ffee00-0000-4000-8000-000000000000';
  const wish = (spentPence: string) => read('deliver', { key, paidBack: 'YES', spentPence });
  expect(wish('12')).not.toEqual(wish('13'));
});

it('drops a key that is none of ours', () => expect(read('offer', { key: 'x'.repeat(41) })).toEqual({ ok: true, input: {} }));

it.each(['', 'MAYBE', 'yes'])('asks again when the answer is "%s"', (paidBack) =>
  expect(read('deliver', { paidBack })).toEqual({ ok: false, missing: 'paidBack' }),
);

it.each([
  ['123456', '123456'],
  [' 12 34 56 ', '123456'],
  ['١٢٣٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
])('reads the code %s as %s', (typed, code) => expect(read('code', { code: typed })).toEqual({ ok: true, input: { code } }));

it('misses an empty code', () => expect(read('code', { code: ' ' })).toEqual({ ok: false, missing: 'code' }));

it('takes a worry with who is at risk, and asks for either where it is missing', () => {
  const said = { worry: ' She has no food ', atRisk: 'REQUESTER' };
  expect(read('raise-concern', said)).toEqual({
    ok: true,
    input: { worry: 'She has no food', atRisk: 'REQUESTER', dangerNow: false },
  });
  expect(read('raise-concern', { ...said, dangerNow: 'YES', reach: '999', aboutStaffId: 'stf_1' })).toMatchObject({
    input: { dangerNow: true, reach: '999', aboutStaffId: 'stf_1' },
  });
  expect(read('raise-concern', { ...said, worry: ' ' })).toEqual({ ok: false, missing: 'worry' });
  expect(read('raise-concern', { worry: 'x', atRisk: 'NOBODY' })).toEqual({ ok: false, missing: 'atRisk' });
});
