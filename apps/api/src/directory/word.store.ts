import { dayIn, type Room, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** Keeps somebody's word that an entry is right today, and what was said of its room; where nothing was, that stays as it was. */
export const saveWord = (tx: Tx, serviceId: string, { capacity, waitingDays }: Room): Promise<void> =>
  tx.run(
    sql`update services set assured_on = ${param(dayIn(TIME_ZONE, tx.now))}::date, updated_at = ${param(tx.now)}${
      capacity === null
        ? sql``
        : sql`, capacity = ${param(capacity)}, waiting_days = ${param(waitingDays)}, capacity_as_of = ${param(tx.now)}`
    } where id = ${param(serviceId)}`,
  );
