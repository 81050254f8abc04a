/** What can stop the reading of a source; each has a sentence for whoever looks after it. */
export const SOURCE_TROUBLES = [
  'FEED_NOT_REACHED',
  'FEED_NOT_ALLOWED',
  'FEED_NOT_READ',
  'FEED_MOVED_COLUMNS',
  'MANY_VANISHED',
] as const;
export type SourceTrouble = (typeof SOURCE_TROUBLES)[number];

/** Why a source was not read to its end: a code, and never a word of what it said. */
export class SourceError extends Error {
  readonly trouble: SourceTrouble;
  constructor(trouble: SourceTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** A field that must be there is not, cannot be read, means nothing to us, or its row came before. */
export const ROW_TROUBLES = ['MISSING', 'NOT_READ', 'UNKNOWN', 'REPEATED'] as const;
/** What is wrong with one row. */
export type RowTrouble = { field: string; code: (typeof ROW_TROUBLES)[number] };
