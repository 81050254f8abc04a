import { agree, type Decision } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { entryFacts, saveEntry } from '../entry.store.ts';
import { readEntry, SAID_ENTRY_REFUSALS, type SaidEntry, type SaidEntryRefusal } from '../read-entry.ts';
import type { OfService } from './add-service.ts';
import { workOnKept } from './change-kept.ts';

export const CHANGE_SERVICE_REFUSALS = [...SAID_ENTRY_REFUSALS, 'SERVICE_NOT_FOUND'] as const;
export type ChangeService = SaidEntry & OfService & { idempotencyKey?: string | null };

/** A coordinator of the network that keeps an entry says how it is now, or that the service has closed. */
export const changeService = (ctx: Ctx, input: ChangeService) =>
  ctx.db.once('changeService', input, (tx) =>
    workOnKept(ctx, tx, input.serviceId, async (tx, kept): Promise<Decision<OfService, SaidEntryRefusal>> => {
      const decision = readEntry(input, await entryFacts(tx));
      if (!decision.ok) return decision;
      await saveEntry(tx, kept, decision.value);
      return agree({ serviceId: kept.serviceId });
    }),
  );
