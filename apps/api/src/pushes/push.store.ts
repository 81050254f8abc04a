import { dayIn, MOST_PUSHES, type PushKeys, TIME_ZONE, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { erase } from '../platform/erase.ts';
import { newRandomId } from '../platform/ids.ts';
import { openSealed, type SealedTable, saveSealed } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** Where a browser is written to, and by which keys. */
export type PushSubscription = PushKeys & { endpoint: string };
type Field = keyof PushSubscription;

const PUSHES: SealedTable<Field> = {
  table: 'volunteer_pushes',
  owner: 'id',
  columns: { endpoint: 'endpoint', p256dh: 'p256dh', auth: 'auth' },
};

/** A phone or computer on which a volunteer is told, as they know it: by the day it was added. */
export type KnownPush = { id: string; since: string };

/** On what this volunteer is told, the oldest first. */
export const listPushes = (tx: Tx, volunteerId: VolunteerId): Promise<KnownPush[]> => tx.asSystem(() => listOf(tx, volunteerId));

const listOf = (tx: Tx, volunteerId: VolunteerId) =>
  tx.rows<KnownPush>(sql`select id, since::text as since from volunteer_pushes
    where network_id = ${param(tx.networkId)} and volunteer_id = ${param(volunteerId)} order by since, id`);

/** Keeps one more browser of a volunteer, where there are not as many as may be; one that is known already is kept once. Answers whether it is kept. */
export const savePush = (tx: Tx, volunteerId: VolunteerId, push: PushSubscription): Promise<boolean> =>
  tx.asSystem(async () => {
    const theirs = await listOf(tx, volunteerId);
    for (const known of theirs) {
      const before = await openSealed(tx, PUSHES, known.id);
      if (before?.endpoint !== push.endpoint) continue;
      if (before.p256dh === push.p256dh && before.auth === push.auth) return true;
      await erase(tx, PUSHES, known.id, 'push-replaced', { replaced: true });
      await saveSealed(tx, PUSHES, known.id, push, { volunteer_id: volunteerId, since: known.since });
      return true;
    }
    if (theirs.length >= MOST_PUSHES) return false;
    await saveSealed(tx, PUSHES, newRandomId(), push, { volunteer_id: volunteerId, since: dayIn(TIME_ZONE, tx.now) });
    return true;
  });

/** Opens where a browser is written to; null where it is not told any more. */
export const openPush = async (tx: Tx, id: string): Promise<PushSubscription | null> =>
  (await openSealed(tx, PUSHES, id)) as PushSubscription | null;

/** Erases one browser with its key: it was stopped, or the push service knows it no more. Answers whether it was there. */
export const erasePush = (tx: Tx, id: string, rule: 'push-stopped' | 'push-gone'): Promise<boolean> =>
  tx.asSystem(() => erase(tx, PUSHES, id, rule));

/** Erases every browser of a volunteer who goes, by the same rule as themselves. */
export const forgetPushes = (tx: Tx, volunteerId: VolunteerId, rule: string): Promise<void> =>
  tx.asSystem(async () => {
    for (const { id } of await listOf(tx, volunteerId)) await erase(tx, PUSHES, id, rule);
  });
