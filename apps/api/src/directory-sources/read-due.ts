import type { House } from '../platform/context.ts';
import { onDirectory } from './directory-tx.ts';
import { readFeed } from './read-feed.ts';
import { listDue } from './source.store.ts';

/** So long a round reads at most: a worker that is told to stop waits for it. What is left goes on in the next. */
const MOST_MILLISECONDS = 4_000;

/** Reads the feeds whose time it is; answers how many pages it read. What stops one stops no other. */
export async function readDueFeeds({ pool, log, feedsFromLoopback: loopback }: House): Promise<number> {
  const until = performance.now() + MOST_MILLISECONDS;
  let read = 0;
  for (const id of await onDirectory(pool, listDue)) {
    const { pages, trouble, gone } = await readFeed({ pool, loopback, until }, id);
    read += pages;
    if (trouble) log.warn({ source: id, trouble, gone }, 'a feed of the directory could not be read to its end');
    if (performance.now() >= until) break;
  }
  return read;
}
