import { agree, type Decision } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { keepsDirectory } from '../entry.policy.ts';
import { addEntry, entryFacts } from '../entry.store.ts';
import { readEntry, SAID_ENTRY_REFUSALS, type SaidEntry, type SaidEntryRefusal } from '../read-entry.ts';

export const ADD_SERVICE_REFUSALS = SAID_ENTRY_REFUSALS;
export type OfService = { serviceId: string };

/** A coordinator writes a service into the directory, for every network to find; their own network keeps it. */
export const addService = ({ actor, db }: Ctx, input: SaidEntry & { idempotencyKey?: string | null }) =>
  db.once('addService', input, async (tx): Promise<Decision<OfService, SaidEntryRefusal>> => {
    if (!keepsDirectory(actor)) throw forbidden();
    const decision = readEntry(input, await entryFacts(tx));
    return decision.ok ? agree({ serviceId: await addEntry(tx, decision.value) }) : decision;
  });
