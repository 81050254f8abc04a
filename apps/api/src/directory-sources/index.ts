export { directoryTx, onDirectory } from './directory-tx.ts';
export { readDueFeeds } from './read-due.ts';
export { readFeed } from './read-feed.ts';
export { beginReading, findOrMakeSource, letVanish, lockSource, type Source } from './source.store.ts';
export type { SourceTrouble } from './source-error.ts';
export { finishReading, MovedColumns, writeRows } from './write-rows.ts';
