import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { errorFacts, type Logger } from '../platform/log.ts';
import type { Heard } from './change.ts';

/** What is done with what is heard. `afresh`: the line stands (again), and what was said before may have gone unheard. */
type Ears = { heard(it: Heard): void; afresh(): void };

/** A line to the database that listens: one a process, and not of the pool. */
export type Line = { standing: () => boolean; close(): Promise<void> };

const [SOONEST_MS, LATEST_MS] = [250, 10_000];
/** So often the line is tried: one that broke without a word is noticed. */
const TRY_MS = 30_000;

/** Listens until closed; a line that breaks is opened again, later each time. */
export function listen(url: string, log: Logger, ears: Ears): Line {
  const stop = new AbortController();
  let standing = false;
  let tries = 0;

  async function stand(): Promise<void> {
    const client = new pg.Client({
      ...{ connectionString: url, application_name: 'wardwise-live', keepAlive: true },
      ...{ connectionTimeoutMillis: 10_000, query_timeout: 10_000 },
    });
    const broken = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', resolve);
      stop.signal.addEventListener('abort', () => resolve());
    });
    client.on('notification', ({ payload }) => ears.heard(JSON.parse(payload ?? '') as Heard));
    try {
      await client.connect();
      await client.query('listen wardwise_changes');
      [standing, tries] = [!stop.signal.aborted, 0];
      if (standing) ears.afresh();
      await Promise.race([broken, tryAgainAndAgain(client)]);
    } finally {
      standing = false;
      await client.end().catch(() => {});
    }
  }

  async function tryAgainAndAgain(client: pg.Client): Promise<void> {
    for (;;) {
      await wait(TRY_MS, undefined, { ref: false, signal: stop.signal });
      await client.query('select 1');
    }
  }

  async function keepStanding(): Promise<void> {
    while (!stop.signal.aborted) {
      await stand().catch((error: unknown) => {
        if (!stop.signal.aborted) log.warn({ fault: errorFacts(error) }, 'the line that hears of changes is broken');
      });
      const ms = Math.min(LATEST_MS, SOONEST_MS * 2 ** tries++) * (0.5 + Math.random() / 2);
      await wait(ms, undefined, { signal: stop.signal }).catch(() => {});
    }
  }

  const over = keepStanding();
  return {
    standing: () => standing,
    close: () => {
      stop.abort();
      return over;
    },
  };
}
