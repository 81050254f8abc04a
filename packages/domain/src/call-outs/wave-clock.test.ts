import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HelpRequest } from '../requests/help-request.ts';
import { accepted, offered } from '../testing/at-work.ts';
import { aRequest, aVolunteer, NOON } from '../testing/builders.ts';
import { must } from '../testing/must.ts';
import { runs } from '../testing/runs.ts';
import { isQuiet, USUAL_QUIET_HOURS as quiet } from '../volunteers/quiet-hours.ts';
import { afterHandBack, afterWave, changeWaves, nextWaveAt, placesToFind, type WaveClock, waveDue } from './wave-clock.ts';

const minutes = (count: number, since = NOON) => new Date(since.getTime() + count * 60_000);
const at = (time: string) => new Date(`2026-06-${time}+01:00`);
const running = (nextWaveAt: Date, waitMinutes = 120): WaveClock => ({ waitMinutes, status: 'RUNNING', nextWaveAt });
const paused: WaveClock = { waitMinutes: 120, status: 'PAUSED', pausedAt: NOON };
const change = (clock: WaveClock, said: Parameters<typeof changeWaves>[1], now = minutes(60)) =>
  changeWaves(clock, said, { lastWaveAt: NOON, quiet }, now);

describe('when the next wave goes', () => {
  it('is after the wait, and in the morning where that would be at night', () => {
    expect(nextWaveAt(at('15T14:30'), 120, quiet)).toEqual(at('15T16:30'));
    expect(nextWaveAt(at('15T20:00'), 120, quiet)).toEqual(at('16T08:00'));
  });

  it('counts the wait from the morning for whoever was asked at night', () => {
    expect(nextWaveAt(at('15T23:00'), 30, quiet)).toEqual(at('16T08:30'));
  });

  it('is set by each wave, with the wait that the lead has said; a pause stays one', () => {
    expect(afterWave(null, 30, quiet, NOON)).toEqual(running(minutes(30), 30));
    expect(afterWave({ ...running(NOON), waitMinutes: 45 }, 30, quiet, NOON)).toEqual(running(minutes(45), 45));
    expect(afterWave({ waitMinutes: 45, status: 'NOBODY_LEFT', nobodyLeftAt: NOON }, 30, quiet, NOON)).toEqual(
      running(minutes(45), 45),
    );
    expect(afterWave(paused, 30, quiet, NOON)).toBe(paused);
  });

  it('is never in the quiet hours, and never before the wait is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 400 }), fc.integer({ min: 10, max: 1440 }), (later, wait) => {
        const next = nextWaveAt(minutes(later), wait, quiet);
        expect(isQuiet(quiet, next)).toBe(false);
        expect(next.getTime()).toBeGreaterThanOrEqual(minutes(later + wait).getTime());
      }),
      { numRuns: runs(300, 10_000) },
    );
  });
});

describe('a lead', () => {
  it('changes the wait, which counts from the last wave and may be over', () => {
    expect(must(change(running(minutes(120)), { waitMinutes: 90 }))).toEqual(running(minutes(90), 90));
    expect(must(change(running(minutes(120)), { waitMinutes: 30 }))).toEqual(running(minutes(60), 30));
    expect(must(change(running(minutes(120)), {}))).toEqual(running(minutes(120)));
  });

  it('is told of a wait that is none', () => {
    for (const waitMinutes of [9, 1441, 30.5])
      expect(change(running(NOON), { waitMinutes })).toEqual({
        ok: false,
        refusals: [{ code: 'WAIT_OUT_OF_RANGE', field: 'waitMinutes' }],
      });
  });

  it('stops the waves, and has them go on after a whole wait', () => {
    expect(must(change(running(minutes(120)), { paused: true }))).toEqual({ ...paused, pausedAt: minutes(60) });
    expect(must(change(paused, { paused: false }))).toEqual(running(minutes(180)));
    expect(must(change(paused, { waitMinutes: 30 }))).toEqual({ ...paused, waitMinutes: 30 });
    expect(must(change(paused, { paused: true }))).toEqual(paused);
  });
});

describe('a wave that is due', () => {
  const [samira, tom] = [aVolunteer(1), aVolunteer(2)];
  const due = (request: HelpRequest = aRequest(), now = minutes(120), clock = running(minutes(120))) =>
    waveDue(clock, request, quiet, now).status;

  it('goes at its time, and not before', () => {
    expect([due(aRequest(), minutes(119)), due()]).toEqual(['NOTHING', 'ASK']);
  });

  it('does not go while the lead has stopped it, or when everybody was asked', () => {
    expect(due(aRequest(), minutes(999), paused)).toBe('NOTHING');
    expect(due(aRequest(), minutes(999), { waitMinutes: 30, status: 'NOBODY_LEFT', nobodyLeftAt: NOON })).toBe('NOTHING');
  });

  it('does not go while as many have said "I can" as there are places, or have them', () => {
    expect(due(offered(aRequest(), samira))).toBe('NOTHING');
    expect(due(accepted(aRequest(), samira))).toBe('NOTHING');
    const two = aRequest({ places: 2 });
    expect([due(offered(two, samira)), due(offered(offered(two, samira), tom)), due(accepted(two, samira))]).toEqual([
      'ASK',
      'NOTHING',
      'ASK',
    ]);
    expect([
      placesToFind(two),
      placesToFind(accepted(two, samira)),
      placesToFind(offered(offered(aRequest(), tom), samira)),
    ]).toEqual([2, 1, 0]);
  });

  it('waits for the morning when nobody came to send it in time', () => {
    expect(waveDue(running(minutes(120)), aRequest(), quiet, at('15T23:00'))).toEqual({ status: 'WAIT', until: at('16T08:00') });
  });
});

describe('a task that is handed back', () => {
  it('has the next group asked at once, also where nobody was left, unless the lead has stopped the waves', () => {
    expect(afterHandBack(running(minutes(90)), minutes(5))).toEqual(running(minutes(5)));
    const nobodyLeft: WaveClock = { waitMinutes: 120, status: 'NOBODY_LEFT', nobodyLeftAt: NOON };
    expect(afterHandBack(nobodyLeft, minutes(5))).toEqual(running(minutes(5)));
    expect(afterHandBack(paused, minutes(5))).toBe(paused);
  });

  it('waits for the end of quiet hours all the same', () => {
    const back = afterHandBack(running(at('16T01:00')), at('15T23:00'));
    expect(waveDue(back, accepted(aRequest({ places: 2 }), aVolunteer(1)), quiet, at('15T23:00'))).toEqual({
      ...{ status: 'WAIT', until: at('16T08:00') },
    });
  });
});
