import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { indexesOf } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** More than this in 15 minutes are not taken for one number; whoever needs more may ring. */
const SENDS_A_QUARTER = 3;
/** With so many in 15 minutes for one network somebody had better look; they are taken all the same, or anybody could close the form for everybody. */
const ALARM_A_QUARTER = 60;

/** Whether the form may be sent once more for this number (E.164), counting it when it may; and whether that is where the alarm is. */
export async function countFormSend(tx: Tx, phone: string): Promise<{ taken: boolean; alarming: boolean }> {
  // Held, so that forms sent at the same moment are counted one after another.
  await tx.run(sql`select from networks where id = ${param(tx.networkId)} for no key update`);
  const indexes = await indexesOf(tx.ring, phone);
  const lately = await tx.one<{ all: number; theirs: number }>(sql`select count(*)::int as all,
      (count(*) filter (where phone_index = any(${param(indexes)}::bytea[])))::int as theirs from form_sends
    where network_id = ${param(tx.networkId)} and sent_at > ${param(tx.now)}::timestamptz - interval '15 minutes'`);
  if (!lately || lately.theirs >= SENDS_A_QUARTER) return { taken: false, alarming: false };
  await tx.run(sql`insert into form_sends (network_id, id, phone_index, sent_at)
    values (${param(tx.networkId)}, ${param(newRandomId())}, ${param(indexes[0])}, ${param(tx.now)})`);
  return { taken: true, alarming: lately.all + 1 === ALARM_A_QUARTER };
}
