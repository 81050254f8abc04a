import type { NetworkId, TextTrouble } from '@wardwise/domain';
import { dbOf, type House } from '../../platform/context.ts';
import { param, sql } from '../../platform/sql.ts';
import { noteTrouble } from '../text-trouble.store.ts';

const RECEIPTS = {
  delivered: 'DELIVERED',
  'permanent-failure': 'PERMANENT_FAILURE',
  'temporary-failure': 'TEMPORARY_FAILURE',
  'technical-failure': 'TECHNICAL_FAILURE',
} as const;
/** What became of a text, as Notify says it. */
export type Receipt = keyof typeof RECEIPTS;
export const RECEIPT_STATES = Object.keys(RECEIPTS) as [Receipt, ...Receipt[]];

const TROUBLE: Partial<Record<Receipt, TextTrouble | null>> = {
  delivered: null,
  'permanent-failure': 'NUMBER_TAKES_NO_TEXTS',
  'temporary-failure': 'PHONE_NOT_REACHED',
};

/** Writes down what became of a text of ours; a reference that is none of ours changes nothing. */
export async function takeReceipt(house: House, reference: string, receipt: Receipt): Promise<void> {
  const { rows } = await house.pool.query<{ networkId: NetworkId }>(
    `select network_id as "networkId" from outbox where id = $1 and type like '%.text'`,
    [reference],
  );
  const [found] = rows;
  if (!found) return;
  await dbOf(house, { kind: 'SYSTEM', networkId: found.networkId }).transaction(async (tx) => {
    await tx.run(sql`update outbox set receipt = ${param(RECEIPTS[receipt])}, receipt_at = ${param(tx.now)}
      where network_id = ${param(tx.networkId)} and id = ${param(reference)}`);
    const trouble = TROUBLE[receipt];
    if (trouble !== undefined) await noteTrouble(tx, reference, trouble);
  });
  house.log.info({ outbox: reference, receipt: RECEIPTS[receipt] }, 'a text was told of');
}
