import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, must } from '../testing/must.ts';
import { PAID_BACK, PAY_BACK_BY, spend } from './spending.ts';

const CAP = 4000;

describe('the money a volunteer spent', () => {
  it('is nothing where nothing was spent, whatever else the form held', () =>
    expect(must(spend({ paidBack: 'NOTHING_SPENT', spentPence: 1250, payBackBy: 'CASH' }, CAP))).toEqual({
      ...{ paidBack: 'NOTHING_SPENT', spentPence: null, payBackBy: null, overCap: false },
    }));

  it('has a sum and a way while it is owed; paid back, both may be left out', () => {
    expect(codesOf(spend({ paidBack: 'NO' }, CAP))).toEqual(['SPENT_MISSING']);
    expect(codesOf(spend({ paidBack: 'NO', spentPence: 1250 }, CAP))).toEqual(['PAY_BACK_MISSING']);
    expect(must(spend({ paidBack: 'NO', spentPence: 1250, payBackBy: 'BANK_TRANSFER' }, CAP)).spentPence).toBe(1250);
    expect(must(spend({ paidBack: 'YES' }, CAP))).toMatchObject({ spentPence: null, payBackBy: null });
  });

  it.each([0, -1, 12.5, 100_001])('is no %d pence', (spentPence) =>
    expect(codesOf(spend({ paidBack: 'YES', spentPence }, CAP))).toEqual(['SPENT_OUT_OF_RANGE']),
  );

  it('is more than the cap only as an exception that the lead knows of', () => {
    expect(must(spend({ paidBack: 'YES', spentPence: CAP }, CAP)).overCap).toBe(false);
    expect(codesOf(spend({ paidBack: 'YES', spentPence: CAP + 1 }, CAP))).toEqual(['SPENT_OVER_CAP']);
    expect(must(spend({ paidBack: 'YES', spentPence: CAP + 1, overCapKnown: true }, CAP)).overCap).toBe(true);
  });

  it('is never kept above the cap unsaid, nor owed without a sum', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...PAID_BACK),
        fc.option(fc.integer({ min: -5, max: 120_000 })),
        fc.option(fc.constantFrom(...PAY_BACK_BY)),
        fc.boolean(),
        (paidBack, spentPence, payBackBy, overCapKnown) => {
          const decision = spend({ paidBack, spentPence, payBackBy, overCapKnown }, CAP);
          if (!decision.ok) return;
          const { value } = decision;
          expect(value.overCap).toBe((value.spentPence ?? 0) > CAP);
          if (value.overCap) expect(overCapKnown).toBe(true);
          if (value.paidBack === 'NO') expect([value.spentPence, value.payBackBy]).not.toContain(null);
        },
      ),
    ));
});
