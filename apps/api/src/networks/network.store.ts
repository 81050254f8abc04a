import type { NetworkId, QuietHours } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

const setting = async <T>(
  tx: Tx,
  of: 'card_days' | 'proposal_wait_hours' | 'spending_cap_pence' | 'page_languages',
): Promise<T> => {
  const row = await tx.one<Record<string, T>>(
    sql`select card_days, proposal_wait_hours, spending_cap_pence, page_languages from networks where id = ${param(tx.networkId)}`,
  );
  if (!row) throw new Error('no such network');
  return row[of] as T;
};

/** How many days at most this network keeps a contact card. */
export const cardDays = (tx: Tx): Promise<number> => setting(tx, 'card_days');

/** How many hours this network waits for the answer to a proposal. */
export const proposalWaitHours = (tx: Tx): Promise<number> => setting(tx, 'proposal_wait_hours');

/** When nobody of this network is asked, and how many minutes a call-out waits between its waves: as a rule, and for what is needed today. */
type AskingHours = { quiet: QuietHours; waitMinutes: number; waitTodayMinutes: number };

export async function askingHours(tx: Tx): Promise<AskingHours> {
  const hours = await tx.one<AskingHours>(sql`select json_build_object('from', quiet_from, 'until', quiet_until) as quiet,
    wave_wait_minutes as "waitMinutes", wave_wait_today_minutes as "waitTodayMinutes" from networks where id = ${param(tx.networkId)}`);
  if (!hours) throw new Error('no such network');
  return hours;
}

/** The most that this network lets a volunteer spend in a shop, in pence. */
export const spendingCapPence = (tx: Tx): Promise<number> => setting(tx, 'spending_cap_pence');

/** The languages in which this network shares its call-outs. */
export const findPageLanguages = (tx: Tx): Promise<string[]> => setting(tx, 'page_languages');

/** How many people in the network's local authority speak a language; null where the figures do not say. */
export async function speakersOf(tx: Tx, tag: string): Promise<number | null> {
  const row = await tx.one<{ speakers: number }>(
    sql`select speakers from network_languages where network_id = ${param(tx.networkId)} and tag = ${param(tag)}`,
  );
  return row?.speakers ?? null;
}

/** A network by its short name. */
export async function findNetwork(pool: House['pool'], slug: string): Promise<NetworkId | null> {
  const { rows } = await pool.query<{ id: NetworkId }>({
    name: 'find-network',
    text: 'select id from networks where slug = $1',
    values: [slug.slice(0, 100)],
  });
  return rows[0]?.id ?? null;
}
