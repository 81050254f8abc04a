import type { NetworkId } from '@wardwise/domain';
import type { Staff } from '../platform/actor.ts';
import { dbOf, type House } from '../platform/context.ts';
import { findStaffByEmail } from '../staff/index.ts';
import { isCoordinator } from './referral-list.store.ts';

type Coordinator = Staff & { kind: 'COORDINATOR' };

/** Every coordinator with this e-mail, of the network called so or of any: who a list is taken in as. */
export async function findCoordinators(house: House, email: string, slug: string | null): Promise<Coordinator[]> {
  const { rows } = await house.pool.query<{ id: NetworkId }>('select id from networks where $1::text is null or slug = $1', [
    slug,
  ]);
  const found: Coordinator[] = [];
  for (const { id: networkId } of rows) {
    const staffId = await dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
      const known = await findStaffByEmail(tx, email);
      return known && (await isCoordinator(tx, known)) ? known : null;
    });
    if (staffId) found.push({ kind: 'COORDINATOR', networkId, staffId, sessionId: '', wardCodes: [], safeguarding: false });
  }
  return found;
}
