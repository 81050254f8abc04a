import { describe, expect, it } from 'vitest';
import { StaffId } from '../ids.ts';
import { cancelRequest } from '../requests/cancel-request.ts';
import { deliver } from '../requests/deliver.ts';
import { forgetRequest } from '../requests/forget-request.ts';
import { accepted, taskOf } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { newIds } from '../testing/ids.ts';
import { codesOf, must } from '../testing/must.ts';
import { CALL_OUTCOMES } from './call.ts';
import { HOLD_MINUTES, hold } from './hold.ts';
import { CALL_BACK_DAYS, recordCall } from './record-call.ts';

const samira = aVolunteer(1);
const delivered = must(deliver(accepted(aRequest(), samira), taskOf(samira), newIds(), NOON));
const ended = must(cancelRequest(aRequest(), NOON));
const inHours = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);
const inMinutes = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe('a call', () => {
  it('is recorded while there is somebody to ring: until an ending, and then until both have been asked', () => {
    for (const outcome of CALL_OUTCOMES) {
      const callBackAt = outcome === 'CALL_BACK_AT' ? inHours(1) : null;
      expect(must(recordCall(aRequest(), outcome, callBackAt, NOON))).toEqual({ outcome, callBackAt });
      expect(must(recordCall(delivered, outcome, callBackAt, NOON)).outcome).toBe(outcome);
      expect(codesOf(recordCall(ended, outcome, callBackAt, NOON))).toEqual(['REQUEST_ENDED']);
      expect(codesOf(recordCall({ ...aRequest(), askingServiceId: 'a service' }, outcome, callBackAt, NOON))).toEqual([
        'NO_PERSON_IN_IT',
      ]);
    }
  });

  it('is none any more once somebody asked to be forgotten', () => {
    expect(codesOf(recordCall(must(forgetRequest(delivered, NOON)), 'REACHED', null, NOON))).toEqual(['REQUEST_ENDED']);
  });

  it('is called back at a time, in the future and not far off; no other outcome has one', () => {
    const at = (when: Date | null) => codesOf(recordCall(aRequest(), 'CALL_BACK_AT', when, NOON));
    expect(at(null)).toEqual(['CALL_BACK_TIME_WRONG']);
    expect([at(NOON), at(inHours(-1))]).toEqual([['CALL_BACK_PAST'], ['CALL_BACK_PAST']]);
    expect([at(inHours(24 * CALL_BACK_DAYS)), at(inHours(24 * CALL_BACK_DAYS + 1))]).toEqual([[], ['CALL_BACK_TOO_FAR']]);
    expect(codesOf(recordCall(aRequest(), 'VOICEMAIL', inHours(1), NOON))).toEqual(['CALL_BACK_TIME_WRONG']);
  });
});

describe('a hold', () => {
  const [grace, olivia] = [StaffId('grace'), StaffId('olivia')];
  const first = must(hold(aRequest(), null, { id: 'one', by: grace, insteadOf: null }, NOON));
  const next = (by: StaffId, insteadOf: string | null = null) => ({ id: 'two', by, insteadOf });

  it('stands for its minutes, is renewed by its holder, and then is free', () => {
    expect(first).toEqual({ id: 'one', staffId: grace, until: inMinutes(HOLD_MINUTES) });
    expect(must(hold(aRequest(), first, next(grace), inMinutes(10)))).toEqual({
      ...first,
      until: inMinutes(10 + HOLD_MINUTES),
    });
    expect(codesOf(hold(aRequest(), first, next(olivia), inMinutes(14)))).toEqual(['HELD_BY_ANOTHER']);
    expect(must(hold(aRequest(), first, next(olivia), inMinutes(HOLD_MINUTES))).staffId).toBe(olivia);
  });

  it('is taken over by its name alone', () => {
    expect(codesOf(hold(aRequest(), first, next(olivia, 'another'), inMinutes(1)))).toEqual(['HELD_BY_ANOTHER']);
    expect(must(hold(aRequest(), first, next(olivia, 'one'), inMinutes(1)))).toMatchObject({ id: 'two', staffId: olivia });
  });

  it('is of nobody whom we cannot ring', () => {
    expect(codesOf(hold(ended, null, next(grace), NOON))).toEqual(['REQUEST_ENDED']);
  });
});
