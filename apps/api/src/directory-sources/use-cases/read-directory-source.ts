import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { readId } from '../../platform/ids.ts';
import { canKeepSources } from '../directory-source.policy.ts';
import { askForReading, letVanish, lockSource } from '../source.store.ts';

export const READ_DIRECTORY_SOURCE_REFUSALS = ['DIRECTORY_SOURCE_NOT_FOUND', ...IDEMPOTENCY_REFUSALS] as const;

/** A coordinator has a feed read now; having looked, they may say that what it names no more is gone. */
export function readDirectorySource(
  { actor, db }: Ctx,
  input: { sourceId: string; goOn: boolean; idempotencyKey?: string | null },
): Promise<Decision<{ sourceId: string }, (typeof READ_DIRECTORY_SOURCE_REFUSALS)[number]>> {
  return db.once(
    'readDirectorySource',
    input,
    async (tx): Promise<Decision<{ sourceId: string }, 'DIRECTORY_SOURCE_NOT_FOUND'>> => {
      if (!canKeepSources(actor)) throw forbidden();
      const sourceId = readId<string>('directorySource', input.sourceId);
      const source = sourceId && (await lockSource(tx, sourceId));
      if (!source) return refuse('DIRECTORY_SOURCE_NOT_FOUND');
      await (input.goOn ? letVanish(tx, source.id) : askForReading(tx, source.id));
      return agree({ sourceId: source.id });
    },
  );
}
