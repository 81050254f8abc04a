import { type Category, codeWords, holds, SEEDED_CATEGORIES, type StaffId, type WardCode, type Weekday } from '@wardwise/domain';
import type { Tx } from '../../platform/db/transaction.ts';
import { drawOne } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { saveDetails, saveRequest } from '../../requests/index.ts';
import { listVolunteersIn } from '../../volunteers/index.ts';
import { listWards } from '../../wards/index.ts';
import { SPEAKERS } from '../facts/languages.ts';
import { seedVolunteers } from '../seed-people.ts';
import { insertRows } from '../seed-reference.ts';
import { CROWD } from './crowd.ts';
import { eightWeeks, type Lived } from './eight-weeks.ts';
import { rowsOf } from './rows.ts';
import { World } from './world.ts';

type Duty = { ward: WardCode; weekday: Weekday; staffId: StaffId };

/** Makes the network as large as life: its many volunteers, and eight weeks of requests with all that they leave. Answers how many of each. */
export async function seedLife(tx: Tx): Promise<{ volunteers: number; requests: number }> {
  const crowd = new Set((await seedVolunteers(tx, CROWD)).values());
  const wards = await listWards(tx);
  const everybody = await listVolunteersIn(
    tx,
    wards.map(({ code }) => code),
  );
  const duties = await tx.rows<Duty>(
    sql`select ward_code as ward, weekday, staff_id as "staffId" from duties where network_id = ${param(tx.networkId)} order by 1, 2, 3`,
  );
  // The people written by hand keep to their own stories.
  const volunteers = everybody.filter(({ id }) => crowd.has(id));
  const world = new World({ networkId: tx.networkId, now: tx.now, wards, duties, volunteers, speakers: new Map(SPEAKERS) });
  const lived = eightWeeks(world, new Map<string, Category>(SEEDED_CATEGORIES.map((category) => [category.key, category])));
  const taken = await tx.rows<{ reference: string }>(
    sql`select reference from help_requests where network_id = ${param(tx.networkId)}`,
  );
  const references = new Set(taken.map(({ reference }) => reference));
  for (const [table, rows] of rowsOf(lived, world, tx.ring, references)) await insertRows(tx, table, rows);
  for (const one of lived) await sealWhatIsHeld(tx, one);
  // Thanks of weeks ago were read then: the worker has no mail to the crowd.
  await tx.run(sql`delete from outbox o using task_links l where o.network_id = ${param(tx.networkId)} and o.type = 'task.ended-well.mail'
    and l.network_id = o.network_id and l.id = (o.payload->>'linkId')::uuid and l.volunteer_id = any(${param([...crowd])}::uuid[])`);
  return { volunteers: crowd.size, requests: lived.length };
}

/** What we still hold of the requester: the details, or after delivery the card, kept and erased as the product does. */
async function sealWhatIsHeld(tx: Tx, { life: { request, before }, told }: Lived): Promise<void> {
  if (!holds((before ?? request).status).details) return;
  const codeWord = drawOne(codeWords('en'));
  await saveDetails({ ...tx, now: request.takenAt }, request.id, { ...told, email: null, onBehalf: null, codeWord });
  if (before) await saveRequest({ ...tx, now: request.deliveredAt ?? tx.now }, before, request);
}
