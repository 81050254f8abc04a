import type { RoundName } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { keepRound } from '../upkeep/index.ts';

/** A round may come several times a second: on record it is to the minute. */
const EVERY_MS = 60_000;

/** Puts on record how a round went: at once where that has changed, otherwise each minute. */
export type RoundBook = (name: RoundName, well: boolean) => Promise<void>;

/** The record of one worker's rounds. Where it cannot be written the database is away, and the rounds say so themselves. */
export function openRoundBook({ pool, log }: House): RoundBook {
  const kept = new Map<RoundName, { at: number; well: boolean }>();
  return async (name, well) => {
    const last = kept.get(name);
    if (last && last.well === well && performance.now() - last.at < EVERY_MS) return;
    try {
      await keepRound(pool, name, well);
      kept.set(name, { at: performance.now(), well });
    } catch (error) {
      log.warn({ round: name, fault: errorFacts(error) }, 'could not put a round on record');
    }
  };
}
