import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RETENTION } from '../retention/retention.ts';
import { changeSetting, mayBe } from './change-setting.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from './settings.ts';

const anyName = fc.constantFrom(...SETTING_NAMES);

describe('a setting', () => {
  it.each(SETTING_NAMES)('%s is usually within its bounds', (name) => {
    const { usual, least, most } = SETTINGS[name];
    expect(mayBe(name, usual)).toBe(true);
    expect(least).toBeLessThan(most);
  });

  it('takes every whole number from its least to its most, and nothing else', () => {
    fc.assert(
      fc.property(anyName, fc.oneof(fc.integer({ min: -50, max: 20_000 }), fc.double()), (name, value) => {
        const { least, most } = SETTINGS[name];
        const within = Number.isInteger(value) && value >= least && value <= most;
        const decision = changeSetting(name, least, { value, seen: least });
        expect(decision).toEqual(
          within ? { ok: true, value } : { ok: false, refusals: [{ code: 'SETTING_OUT_OF_RANGE', field: 'value' }] },
        );
      }),
    );
  });

  it('is not changed by whoever saw it stand at something else', () => {
    fc.assert(
      fc.property(anyName, fc.integer(), fc.integer(), (name, inForce, seen) => {
        fc.pre(seen !== inForce);
        const decision = changeSetting(name, inForce, { value: SETTINGS[name].usual, seen });
        expect(decision).toMatchObject({ ok: false, refusals: [{ code: 'SETTING_CHANGED_MEANWHILE' }] });
      }),
    );
  });

  it('keeps nothing of anybody for longer than they were promised: what is kept is only ever shortened', () => {
    const kept = SETTING_NAMES.filter((name) => SETTINGS[name].group === 'RETENTION');
    expect(kept).toEqual(['CARD_DAYS', 'STUB_DAYS', 'CONCERN_YEARS']);
    for (const name of kept) expect([name, SETTINGS[name].most]).toEqual([name, SETTINGS[name].usual]);
    const said = (key: string) => RETENTION.find((one) => one.key === key)?.end ?? '';
    expect(said('contact-card')).toContain(`(${SETTINGS.CARD_DAYS.most} days`);
    expect(said('stub')).toContain(`${SETTINGS.STUB_DAYS.most} days after`);
    expect(said('safeguarding-concern')).toContain('six years');
  });

  it('leaves what becomes of concerns to whoever reads them', () => {
    const theirs = SETTING_NAMES.filter((name: SettingName) => SETTINGS[name].keeper === 'SAFEGUARDING');
    expect(theirs).toEqual(['CONCERN_YEARS']);
  });
});
