import {
  agree,
  type Decision,
  giveWord,
  isWeek,
  LONGEST_ENTRY,
  type Refusal,
  type Room,
  refuse,
  type WeekHours,
} from '@wardwise/domain';
import { type Ctx, dbOf } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { Reading } from '../../platform/input.ts';
import { param, sql } from '../../platform/sql.ts';
import { lockEntry, saveHours } from '../entry.store.ts';
import { endEntryLinks, findEntryOfLink } from '../entry-link.store.ts';
import { saveWord } from '../word.store.ts';

export const CONFIRM_ENTRY_REFUSALS = ['ENTRY_LINK_OVER', 'WAITING_DAYS_OUT_OF_RANGE'] as const;
export const CORRECT_ENTRY_REFUSALS = [
  'ENTRY_LINK_OVER',
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'PHONE_MALFORMED',
  'HOURS_MALFORMED',
] as const;
export const CLOSE_ENTRY_REFUSALS = ['ENTRY_LINK_OVER'] as const;
type CorrectRefusal = (typeof CORRECT_ENTRY_REFUSALS)[number];
type ByLink = { token: string };
export type CorrectEntry = ByLink & { description: string; phone?: string | null; hours: WeekHours[] };
type Done = { done: true };

const NOTHING_SAID: Room = { capacity: null, waitingDays: null };

/** A service says that its entry is right, and whether it has room. */
export const confirmEntry = (ctx: Ctx, { token, capacity, waitingDays }: ByLink & Partial<Room>) =>
  byLink<(typeof CONFIRM_ENTRY_REFUSALS)[number]>(ctx, token, async (tx, serviceId) => {
    const word = giveWord({ capacity: capacity ?? null, waitingDays: waitingDays ?? null });
    if (!word.ok) return word;
    await saveWord(tx, serviceId, word.value);
    return agree({ done: true });
  });

/** A service corrects what anybody reads of it: what it does, its number, its times. */
export const correctEntry = (ctx: Ctx, { token, ...said }: CorrectEntry) =>
  byLink<CorrectRefusal>(ctx, token, async (tx, serviceId) => {
    const reading = new Reading<'HOURS_MALFORMED'>();
    const description = reading.text('description', said.description, LONGEST_ENTRY.text);
    const phone = said.phone?.trim() ? reading.phone('phone', said.phone) : null;
    if (!isWeek(said.hours)) reading.refuse('HOURS_MALFORMED', 'hours');
    if (reading.refusals.length > 0) return { ok: false, refusals: reading.refusals as Refusal<CorrectRefusal>[] };
    await tx.run(
      sql`update services set description = ${param(description)}, phone = ${param(phone)} where id = ${param(serviceId)}`,
    );
    await saveHours(tx, serviceId, said.hours);
    await saveWord(tx, serviceId, NOTHING_SAID);
    return agree({ done: true });
  });

/** A service says that it has closed for good: nobody finds it any more, and its link ends. */
export const closeEntry = (ctx: Ctx, { token }: ByLink) =>
  byLink<'ENTRY_LINK_OVER'>(ctx, token, async (tx, serviceId) => {
    await saveWord(tx, serviceId, NOTHING_SAID);
    await tx.run(sql`update services set status = 'DEFUNCT' where id = ${param(serviceId)}`);
    await endEntryLinks(tx, serviceId);
    return agree({ done: true });
  });

/** Whoever holds the link is the service: nobody is signed in, so it is the product that writes down what it was told. */
async function byLink<C extends string>(
  { house }: Ctx,
  token: string,
  work: (tx: Tx, serviceId: string) => Promise<Decision<Done, C>>,
): Promise<Decision<Done, C | 'ENTRY_LINK_OVER'>> {
  const found = await findEntryOfLink(house, token);
  if (!found) return refuse('ENTRY_LINK_OVER');
  return dbOf(house, { kind: 'SYSTEM', networkId: found.networkId }).transaction(async (tx) => {
    const kept = await lockEntry(tx, found.serviceId);
    // Once more, now that the entry is held: it may have been closed a moment ago.
    const still = await tx.one(
      sql`select from entry_links where service_id = ${param(found.serviceId)} and expires_at > ${param(tx.now)}`,
    );
    return kept && still ? work(tx, found.serviceId) : refuse('ENTRY_LINK_OVER');
  });
}
