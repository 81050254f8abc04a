import pg from 'pg';
import { findOrMakeSource, letVanish, onDirectory, readFeed, type SourceTrouble } from '../../directory-sources/index.ts';
import { ImportError } from '../import-error.ts';

/** Hears of each trouble: where the row stands, which field, what is wrong with it. */
export type Troubles = (place: string, field: string, code: string) => void;

const SENTENCES: Record<SourceTrouble, string> = {
  FEED_NOT_REACHED: 'The feed does not answer. What was read is kept: the same command goes on from there.',
  FEED_NOT_ALLOWED: 'That is no address on the public web: Wardwise reads http and https from public addresses only.',
  FEED_NOT_READ: 'That is no feed of Open Referral: look at the address, which is what /services is added to.',
  FEED_MOVED_COLUMNS:
    'More than half of the rows on a page cannot be read, as if its columns had moved: nothing of that page was written.',
  MANY_VANISHED:
    'Many entries that we know are no longer in it: nothing was marked as gone. If that is right, say it again with --go-on.',
};

/** Reads a feed of Open Referral UK into the directory; said twice it is once, broken off it goes on. Answers a sentence; throws ImportError with one. */
export async function importFeed(
  connectionString: string | undefined,
  { address, licence, goOn }: { address: string; licence: string | null; goOn: boolean },
  loopback: boolean,
  troubles: Troubles,
): Promise<string> {
  const pool = new pg.Pool({ connectionString, max: 1 });
  const sum = { rows: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };
  try {
    const source = await onDirectory(pool, async (tx) => {
      const id = await findOrMakeSource(tx, { kind: 'FEED', address, licence });
      if (goOn) await letVanish(tx, id);
      return id;
    });
    const { trouble, gone } = await readFeed(
      {
        ...{ pool, loopback },
        listener: (page, { told, ...read }) => {
          for (const key of ['added', 'changed', 'unchanged', 'refused'] as const) sum[key] += read[key];
          for (const { line, troubles: each } of told)
            for (const { field, code } of each) troubles(`page ${page} row ${line}`, field, code);
        },
      },
      source,
    );
    if (trouble) throw new ImportError(SENTENCES[trouble]);
    return summary({ ...sum, gone });
  } finally {
    await pool.end();
  }
}

/** What came of a feed or a file, in one line. */
export const summary = (sum: { added: number; changed: number; unchanged: number; refused: number; gone: number }): string =>
  `${sum.added} new, ${sum.changed} changed, ${sum.unchanged} as they were, ${sum.refused} refused, ${sum.gone} gone`;
