import type { RoundName } from '@wardwise/domain';
import pg from 'pg';
import { remindReaders, retireConcerns } from '../concerns/index.ts';
import { askServices, keepOpenings } from '../directory/index.ts';
import { readDueFeeds } from '../directory-sources/index.ts';
import { keepJournal } from '../erasures/index.ts';
import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { keepReferrals } from '../referrals/index.ts';
import { eraseFarewells, forgetApplications, remindOfApplications } from '../volunteers/index.ts';
import { openCourier } from '../webhooks/index.ts';
import { makeWeeklyMails } from '../weekly/index.ts';
import { alone, SCHEDULE } from './alone.ts';
import { deliverOutbox, type Postman } from './deliver-outbox.ts';
import { keepDeadlines } from './keep-deadlines.ts';
import { makeOccurrences } from './make-occurrences.ts';
import { nudge } from './nudge.ts';
import { offerOccurrences } from './offer-occurrences.ts';
import { reportEveryNetwork } from './report-looks.ts';
import { retire } from './retire.ts';
import { openRoundBook, type RoundBook } from './round-book.ts';
import { sendWaves } from './send-waves.ts';
import { turnRing } from './turn-ring.ts';
import { watch } from './watch.ts';

/** However long a database is away, so long at most until a worker looks for it again. */
const MOST_WAIT_MS = 30_000;

/** For so long a worker that has just started lets be whether all is well: what waited while none was there comes first. */
const WATCH_AFTER_MS = 5 * 60_000;

/** `eager`: comes again at once while there is something to do. */
type Round = { name: RoundName; everyMs: number; afterMs?: number; eager?: true; run: () => Promise<number> };

/** Starts the work that nobody presses a button for; the answer stops it, after what is under way. */
export function startWorker(house: House, postman: Postman, keeperUrl: string): () => Promise<void> {
  // One connection for what it deletes, and one for the lock of each round of the schedule.
  const keeper = new pg.Pool({ connectionString: keeperUrl, max: 1 + Object.keys(SCHEDULE).length });
  keeper.on('error', (error) => house.log.warn({ fault: errorFacts(error) }, 'the keeper lost its connection'));
  const courier = openCourier(house, { leaseSeconds: postman.leaseSeconds });
  const rounds: Round[] = [
    { name: 'outbox', everyMs: 400, eager: true, run: () => deliverOutbox(house, postman) },
    { name: 'webhooks', everyMs: 100, eager: true, run: () => courier.deliver() },
    { name: 'deadlines', everyMs: 5_000, run: () => alone(keeper, 'deadlines', () => keepDeadlines(house)) },
    { name: 'referrals', everyMs: 60_000, run: () => alone(keeper, 'referrals', () => keepReferrals(house)) },
    { name: 'occurrences', everyMs: 20_000, run: () => alone(keeper, 'occurrences', () => seeToOccurrences(house)) },
    { name: 'waves', everyMs: 10_000, run: () => alone(keeper, 'waves', () => sendWaves(house)) },
    { name: 'nudges', everyMs: 60_000, run: () => alone(keeper, 'nudges', () => nudgeAll(house)) },
    { name: 'concerns', everyMs: 60_000, run: () => alone(keeper, 'concerns', () => remindReaders(house)) },
    { name: 'ring', everyMs: 15 * 60_000, run: () => alone(keeper, 'ring', () => turnRing(house)) },
    { name: 'journal', everyMs: 15 * 60_000, run: () => alone(keeper, 'journal', () => keepJournal(house)) },
    { name: 'directory', everyMs: 1_000, run: () => alone(keeper, 'directory', () => readDueFeeds(house)) },
    { name: 'looks', everyMs: 15 * 60_000, run: () => alone(keeper, 'looks', () => reportEveryNetwork(house)) },
    { name: 'openings', everyMs: 15 * 60_000, run: () => alone(keeper, 'openings', () => keepOpenings(house)) },
    { name: 'retire', everyMs: 15 * 60_000, run: () => alone(keeper, 'retire', () => retireAll(house, keeper)) },
    { name: 'watch', everyMs: 5 * 60_000, afterMs: WATCH_AFTER_MS, run: () => alone(keeper, 'watch', () => watch(house)) },
  ];
  const keep = openRoundBook(house);
  const stops = rounds.map((round) => startRound(house, round, keep));
  return async () => {
    await courier.close();
    await Promise.all(stops.map((stop) => stop()));
    postman.transport.close();
    postman.pushes?.close();
    await keeper.end();
  };
}

async function seeToOccurrences(house: House): Promise<number> {
  return (await makeOccurrences(house)) + (await offerOccurrences(house));
}

async function nudgeAll(house: House): Promise<number> {
  return (await nudge(house)) + (await askServices(house)) + (await remindOfApplications(house)) + (await makeWeeklyMails(house));
}

async function retireAll(house: House, keeper: pg.Pool): Promise<number> {
  // Who was told is read from the outbox, so before the outbox is cleared.
  const forgotten = await forgetApplications(house);
  return forgotten + (await eraseFarewells(house)) + (await retireConcerns(house)) + (await retire(keeper));
}

/** One round after another, never two of the same at once; a failing one is logged and tried again, less often while it goes on failing. */
function startRound(house: House, { name, everyMs, afterMs, eager, run }: Round, keep: RoundBook): () => Promise<void> {
  let stopped = false;
  let failed = 0;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const go = async () => {
    let done = 0;
    try {
      done = await run();
      failed = 0;
    } catch (error) {
      failed += 1;
      house.log.error({ round: name, failed, fault: errorFacts(error) }, 'a round of the worker failed');
    }
    await keep(name, failed === 0);
    if (stopped) return;
    const wait = failed === 0 ? everyMs : Math.max(everyMs, Math.min(everyMs * 2 ** failed, MOST_WAIT_MS));
    timer = setTimeout(next, done > 0 && eager ? 0 : wait);
  };
  const next = () => {
    under = go();
  };
  if (afterMs) timer = setTimeout(next, afterMs);
  else next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await under;
  };
}
