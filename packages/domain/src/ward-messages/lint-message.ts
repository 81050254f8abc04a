import { type LintFinding, lintText } from '../call-outs/lint-text.ts';
import { inEuropeanFigures } from '../languages/european-figures.ts';

/** A time of day: 9:30, 9.30 am, 10 am. It leads to nobody; 9.30 alone may be a room. */
const CLOCK =
  /(?<![\p{Nd}:.+-])(?:[01]?\d|2[0-3])(?::[0-5]\d(?:\s?[ap]m\b)?|\.[0-5]\d\s?[ap]m\b|\s?[ap]m\b)(?![\p{Nd}:]|\.\p{Nd})/giu;

/** From one time to another is a span; three with nothing between them are a number in disguise. */
const THREE_CLOCKS = /…[\s\p{P}]*…[\s\p{P}]*…/u;

/** What tells too much in a message to the volunteers of a ward: the rules of a call-out, but that it may say at what time of the day. */
export function lintMessage(text: string): LintFinding[] {
  const seen = inEuropeanFigures(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).replaceAll(CLOCK, '…');
  const found = lintText(seen);
  return THREE_CLOCKS.test(seen) && !found.includes('PHONE') ? ['PHONE', ...found] : found;
}
