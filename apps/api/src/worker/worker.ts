import pg from 'pg';
import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { deliverOutbox, type Postman } from './deliver-outbox.ts';
import { indexEveryPhone } from './index-phones.ts';
import { keepDeadlines } from './keep-deadlines.ts';
import { retire } from './retire.ts';

type Round = { name: string; everyMs: number; run: () => Promise<number> };

/** Starts the work that nobody presses a button for; the answer stops it, after what is under way. */
export function startWorker(house: House, postman: Postman, keeperUrl: string): () => Promise<void> {
  const keeper = new pg.Pool({ connectionString: keeperUrl, max: 1 });
  keeper.on('error', (error) => house.log.warn({ fault: errorFacts(error) }, 'the keeper lost its connection'));
  const rounds: Round[] = [
    { name: 'outbox', everyMs: 400, run: () => deliverOutbox(house, postman) },
    { name: 'deadlines', everyMs: 5_000, run: () => keepDeadlines(house) },
    { name: 'phones', everyMs: 15 * 60_000, run: () => indexEveryPhone(house) },
    { name: 'retire', everyMs: 15 * 60_000, run: () => retire(keeper) },
  ];
  const stops = rounds.map((round) => startRound(house, round));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
    postman.transport.close();
    await keeper.end();
  };
}

/** One round after another, never two of the same at once; a failing one is logged and tried again. */
function startRound(house: House, { name, everyMs, run }: Round): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const go = async () => {
    const done = await run().catch((error: unknown) => {
      house.log.error({ round: name, fault: errorFacts(error) }, 'a round of the worker failed');
      return 0;
    });
    if (!stopped) timer = setTimeout(next, done > 0 && name === 'outbox' ? 0 : everyMs);
  };
  const next = () => {
    under = go();
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await under;
  };
}
