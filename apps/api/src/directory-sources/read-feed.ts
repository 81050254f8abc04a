import type pg from 'pg';
import { onDirectory } from './directory-tx.ts';
import { fetchJson } from './fetch-json.ts';
import { beginReading, lockSource, saveTroubles, stopReading, turnPage } from './source.store.ts';
import { SourceError } from './source-error.ts';
import { finishReading, MovedColumns, type RowsRead, writeRows } from './write-rows.ts';

/** What reading takes: the database, whether this very machine may be read, and until when to go on. */
export type Reading = { pool: pg.Pool; loopback: boolean; until?: number; listener?: (page: number, read: RowsRead) => void };

/** What a reading came to; `over` is false where its time was up and it goes on later. */
export type FeedRead = { over: boolean; pages: number; trouble: SourceError['trouble'] | null; gone: number };

/** Somebody else reads the same feed just now, and has turned the page. */
class ReadElsewhere extends Error {}

const PER_PAGE = 50;
const MOST_PAGES = 20_000;

/**
 * Reads a feed of Open Referral page by page, each page in a transaction of its own with the page to go on from: whatever breaks off, the next reading
 * goes on there, and nothing is half-written.
 */
export async function readFeed(how: Reading, sourceId: string): Promise<FeedRead> {
  const { pool, until = Number.POSITIVE_INFINITY } = how;
  let pages = 0;
  try {
    const first = await onDirectory(pool, async (tx) => {
      const source = await lockSource(tx, sourceId);
      return source && { address: source.address, page: await beginReading(tx, source) };
    });
    if (!first) return { over: true, pages, trouble: null, gone: 0 };
    let before = '';
    for (let { page } = first; page <= MOST_PAGES; page += 1) {
      if (performance.now() >= until) return { over: false, pages, trouble: null, gone: 0 };
      const { last, ids } = await readPage(how, sourceId, first.address, page, before);
      before = ids;
      pages += 1;
      if (last) break;
    }
    const { gone, suspicious } = await onDirectory(pool, (tx) => finishReading(tx, sourceId));
    return { over: true, pages, trouble: suspicious ? 'MANY_VANISHED' : null, gone };
  } catch (error) {
    if (error instanceof ReadElsewhere) return { over: true, pages, trouble: null, gone: 0 };
    if (!(error instanceof SourceError)) {
      // It would be tried again at once, and for ever.
      await onDirectory(pool, (tx) => stopReading(tx, sourceId, 'FEED_NOT_READ', false)).catch(() => {});
      throw error;
    }
    await onDirectory(pool, async (tx) => {
      if (error instanceof MovedColumns) await saveTroubles(tx, sourceId, error.page, error.told);
      await stopReading(tx, sourceId, error.trouble, false);
    });
    return { over: true, pages, trouble: error.trouble, gone: 0 };
  }
}

/** Reads and writes one page; whether it was the last, and whose it was. A feed that does not turn its pages would be read for ever. */
async function readPage(
  { pool, loopback, listener }: Reading,
  sourceId: string,
  address: string,
  page: number,
  before: string,
): Promise<{ last: boolean; ids: string }> {
  const { rows, last } = pageIn(
    await fetchJson(`${address}/services?page=${page}&per_page=${PER_PAGE}&full=true`, { loopback }),
    page,
  );
  const ids = JSON.stringify(rows.map((row) => (row as { id?: unknown } | null)?.id));
  if (rows.length > 0 && ids === before) throw new SourceError('FEED_NOT_READ');
  // A feed that tells only the first lines of a service in a list tells the rest by its id.
  const whole = rows.some(isWhole) ? rows : await eachById(address, rows, loopback);
  await onDirectory(pool, async (tx) => {
    const source = await lockSource(tx, sourceId);
    if (!source || source.nextPage !== page) throw new ReadElsewhere();
    const read = await writeRows(tx, source, page, whole);
    listener?.(page, read);
    await turnPage(tx, sourceId, page + 1);
  });
  return { last, ids };
}

function pageIn(body: unknown, page: number): { rows: unknown[]; last: boolean } {
  const {
    contents,
    total_pages: pages,
    last_page: last,
  } = (body ?? {}) as { contents?: unknown; total_pages?: unknown; last_page?: unknown };
  if (!Array.isArray(contents)) throw new SourceError('FEED_NOT_READ');
  return { rows: contents, last: contents.length === 0 || last === true || (typeof pages === 'number' && page >= pages) };
}

const NESTED = [
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'cost_options',
  'attributes',
  'contacts',
  'funding',
];
/** So many services of one page are asked for by their ids at most. */
const MOST_BY_ID = 500;
const isWhole = (row: unknown): boolean => typeof row === 'object' && row !== null && NESTED.some((field) => field in row);

async function eachById(address: string, rows: readonly unknown[], loopback: boolean): Promise<unknown[]> {
  const whole: unknown[] = [];
  if (rows.length > MOST_BY_ID) throw new SourceError('FEED_NOT_READ');
  for (const row of rows) {
    const { id } = (row ?? {}) as { id?: unknown };
    // What has no id is refused with its row; nothing but one segment of a path is made of an id.
    whole.push(
      typeof id === 'string' && id !== '' ? await fetchJson(`${address}/services/${encodeURIComponent(id)}`, { loopback }) : row,
    );
  }
  return whole;
}
