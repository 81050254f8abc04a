/** A name that keeps its own direction inside a sentence of another. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Digits that are read from left to right wherever they stand: times, numbers to ring, addresses on the web. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;
