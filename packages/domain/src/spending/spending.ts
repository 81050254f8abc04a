import { agree, type Decision, refuse } from '../decision.ts';

/** Whether a volunteer who spent money has had it back. */
export const PAID_BACK = ['YES', 'NO', 'NOTHING_SPENT'] as const;
/** One of those answers. */
export type PaidBack = (typeof PAID_BACK)[number];

/** How a volunteer is paid back: cash at the door, by bank as they agree on the telephone, or with money given ahead. Never a card or a number of an account. */
export const PAY_BACK_BY = ['CASH', 'BANK_TRANSFER', 'PAID_AHEAD'] as const;
/** One of those ways. */
export type PayBackBy = (typeof PAY_BACK_BY)[number];

/** The most that can be said to have been spent, in pence: whatever is more is a slip. */
export const MOST_SPENT_PENCE = 100_000;

/** What a volunteer says at the end of the money they spent; `overCapKnown` says that the lead knows of more than the cap. */
export type SaidOfSpending = {
  paidBack: PaidBack;
  spentPence?: number | null;
  payBackBy?: PayBackBy | null;
  overCapKnown?: boolean | null;
};

/** What is kept of it; of nothing spent nothing is. */
export type Spending = { paidBack: PaidBack; spentPence: number | null; payBackBy: PayBackBy | null; overCap: boolean };

/** What refuses it. */
export const SPENDING_REFUSALS = ['SPENT_MISSING', 'SPENT_OUT_OF_RANGE', 'SPENT_OVER_CAP', 'PAY_BACK_MISSING'] as const;
/** One of those refusals. */
export type SpendingRefusal = (typeof SPENDING_REFUSALS)[number];

/** The money a volunteer spent: what is still owed has a sum and a way, and more than the cap is an exception that they say the lead knows of. */
export function spend(said: SaidOfSpending, capPence: number): Decision<Spending, SpendingRefusal> {
  const { paidBack, spentPence = null, payBackBy = null } = said;
  if (paidBack === 'NOTHING_SPENT') return agree({ paidBack, spentPence: null, payBackBy: null, overCap: false });
  const owed = paidBack === 'NO';
  if (spentPence === null && owed) return refuse({ code: 'SPENT_MISSING', field: 'spentPence' });
  if (spentPence !== null && !(Number.isInteger(spentPence) && spentPence > 0 && spentPence <= MOST_SPENT_PENCE))
    return refuse({ code: 'SPENT_OUT_OF_RANGE', field: 'spentPence' });
  if (payBackBy === null && owed) return refuse({ code: 'PAY_BACK_MISSING', field: 'payBackBy' });
  const overCap = spentPence !== null && spentPence > capPence;
  if (overCap && !said.overCapKnown) return refuse({ code: 'SPENT_OVER_CAP', field: 'overCapKnown' });
  return agree({ paidBack, spentPence, payBackBy, overCap });
}
