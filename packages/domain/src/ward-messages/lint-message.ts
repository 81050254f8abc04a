import { type LintFinding, lintText } from '../call-outs/lint-text.ts';
import { inEuropeanFigures } from '../languages/european-figures.ts';

/** A time of day: 9:30, 14.00, 10 am. It leads to nobody. */
const CLOCK = /(?<![\p{Nd}:.+-])(?:[01]?\d|2[0-3])(?:[:.][0-5]\d(?:\s?[ap]m\b)?|\s?[ap]m\b)(?![\p{Nd}:]|\.\p{Nd})/giu;

/** What tells too much in a message to the volunteers of a ward: the rules of a call-out, but that it may say at what time of the day. */
export const lintMessage = (text: string): LintFinding[] =>
  lintText(inEuropeanFigures(text.normalize('NFKC')).replaceAll(CLOCK, '…'));
