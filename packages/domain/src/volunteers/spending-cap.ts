import { agree, type Decision, refuse } from '../decision.ts';

/** The most that a volunteer spends in a shop before they are paid back, in pence, unless the network says otherwise. */
export const SPENDING_CAP_PENCE = 4000;

/** A volunteer's own cap: the network's where they name none, and never more than it. */
export function capWithin(pence: number | null, most: number): Decision<number | null, 'SPENDING_CAP_OUT_OF_RANGE'> {
  if (pence === null || (Number.isInteger(pence) && pence >= 0 && pence <= most)) return agree(pence);
  return refuse({ code: 'SPENDING_CAP_OUT_OF_RANGE', field: 'spendingCapPence' });
}

/** Pounds as people write them, with or without their sign, in pence: "40", "£12.50". Null for what is none. */
export function penceIn(text: string): number | null {
  const [, pounds, pence = ''] = /^£?\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*£?$/.exec(latinDigits(text.trim())) ?? [];
  return pounds === undefined ? null : Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
}

/** The same as it stands on a receipt, "£12.50", in one piece inside a sentence of any direction. */
export const inPounds = (pence: number): string => `\u2066£${pence % 100 === 0 ? pence / 100 : (pence / 100).toFixed(2)}\u2069`;

/** Arabic and Persian digits as those that a number is read from. */
const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10));
