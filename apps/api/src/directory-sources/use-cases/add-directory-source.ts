import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { canKeepSources } from '../directory-source.policy.ts';
import { isWebAddress } from '../fetch-json.ts';
import { findOrMakeSource } from '../source.store.ts';

export const ADD_DIRECTORY_SOURCE_REFUSALS = ['FEED_ADDRESS_NOT_ONE', ...IDEMPOTENCY_REFUSALS] as const;

/** A coordinator names a feed of somebody else's directory; one that is named already is that one. */
export function addDirectorySource(
  { actor, db }: Ctx,
  input: { address: string; licence?: string | null; idempotencyKey?: string | null },
): Promise<Decision<{ sourceId: string }, (typeof ADD_DIRECTORY_SOURCE_REFUSALS)[number]>> {
  return db.once('addDirectorySource', input, async (tx): Promise<Decision<{ sourceId: string }, 'FEED_ADDRESS_NOT_ONE'>> => {
    if (!canKeepSources(actor)) throw forbidden();
    const address = input.address.trim().replace(/\/+$/, '');
    if (!isWebAddress(address)) return refuse({ code: 'FEED_ADDRESS_NOT_ONE', field: 'address' });
    const licence = input.licence?.trim().slice(0, 200) || null;
    return agree({ sourceId: await findOrMakeSource(tx, { kind: 'FEED', address, licence }) });
  });
}
