import {
  type ArrangementConsentWords,
  type ArrangementEnd,
  type ConsentOnRecord,
  endArrangement,
  type RequestId,
  type RunningArrangement,
  readRule,
  ruleOf,
  type StandingArrangement,
} from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { join, name, param, type Sql, sql, statement } from '../platform/sql.ts';
import { eraseHelpCard } from './help-card.store.ts';

const COLUMNS = sql`a.id, a.network_id as "networkId", a.request_id as "requestId", a.category_key as "categoryKey", a.way, a.rule,
  to_char(a.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(a.made_until, 'YYYY-MM-DD') as "madeUntil", a.consent_at as "consentAt",
  a.asked_again_at as "askedAgainAt", a.paused_at as "pausedAt", a.set_up_at as "setUpAt", a.ended_at as "endedAt", a.ended_why as "endedWhy"`;

// The table's CHECK constraints restate the domain's union: a row that breaks it cannot have been written.
type Row = Omit<StandingArrangement, 'rhythm'> & { rule: string };
const arrangementOf = ({ rule, ...row }: Row) => ({ ...row, rhythm: readRule(rule) }) as StandingArrangement;

async function lock(tx: Tx, where: Sql): Promise<StandingArrangement[]> {
  const rows = await tx.rows<Row>(
    sql`select ${COLUMNS} from standing_arrangements a where a.network_id = ${param(tx.networkId)} and ${where} order by a.set_up_at, a.id for update`,
  );
  return rows.map(arrangementOf);
}

/** The arrangement, its row held until commit. */
export const lockArrangement = async (tx: Tx, id: string | null): Promise<StandingArrangement | null> =>
  id === null ? null : ((await lock(tx, sql`a.id = ${param(id)}`))[0] ?? null);

/** One that goes on, and whether any of its occurrences is not yet done. */
export type Running = { arrangement: StandingArrangement; underWay: boolean; now: Date };

/** Every one that goes on, of every network, held by nobody: for a first look, in another order each time. */
export async function listRunning({ pool }: Pick<House, 'pool'>): Promise<Running[]> {
  const { text } =
    statement(sql`select ${COLUMNS}, now() as now, exists (select from help_requests r where r.network_id = a.network_id
    and r.arrangement_id = a.id and r.status in ('NEW', 'OPEN', 'ASSIGNED')) as "underWay" from standing_arrangements a where a.ended_at is null order by random()`);
  const { rows } = await pool.query<Row & Omit<Running, 'arrangement'>>(text);
  return rows.map(({ underWay, now, ...row }) => ({ arrangement: arrangementOf(row), underWay, now }));
}

/** All that stood or stand beside a request, held until commit. */
export const lockArrangementsOf = (tx: Tx, requestId: RequestId): Promise<StandingArrangement[]> =>
  lock(tx, sql`a.request_id = ${param(requestId)}`);

/** The one that goes on beside a request, or that it is an occurrence of; held until commit. */
export const lockArrangementAround = async (tx: Tx, requestId: RequestId): Promise<StandingArrangement | null> =>
  (
    await lock(
      tx,
      sql`a.ended_at is null and (a.request_id = ${param(requestId)} or a.id = (select r.arrangement_id from help_requests r
        where r.network_id = ${param(tx.networkId)} and r.id = ${param(requestId)}))`,
    )
  )[0] ?? null;

/** Beside which request it stands; null for an unknown one. */
export async function requestOfArrangement(tx: Tx, id: string | null): Promise<RequestId | null> {
  if (id === null) return null;
  const row = await tx.one<{ id: RequestId }>(
    sql`select request_id as id from standing_arrangements where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
  );
  return row?.id ?? null;
}

/** Whether help that recurs goes on beside this request. */
export const hasArrangement = async (tx: Tx, requestId: RequestId): Promise<boolean> =>
  (await tx.one(sql`select id from standing_arrangements
    where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and ended_at is null`)) !== null;

/** Whether any of its occurrences is not yet done. */
export const hasUnderWay = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.one(sql`select id from help_requests
    where network_id = ${param(tx.networkId)} and arrangement_id = ${param(id)} and status in ('NEW', 'OPEN', 'ASSIGNED') limit 1`)) !==
  null;

/** Keeps one that was just set up, with the yes to it. */
export async function addArrangement(
  tx: Tx,
  arrangement: RunningArrangement,
  consent: ConsentOnRecord<ArrangementConsentWords>,
  setUpBy: string,
): Promise<void> {
  const { id, requestId, categoryKey, way, rhythm, startsOn, setUpAt } = arrangement;
  const { consentWords, consentLanguage, consentAt } = consent;
  const row = {
    ...{ network_id: tx.networkId, id, request_id: requestId, category_key: categoryKey, way },
    ...{ rule: ruleOf(rhythm), starts_on: startsOn },
    ...{ consent_words: consentWords, consent_language: consentLanguage, consent_at: consentAt },
    ...{ set_up_by: setUpBy, set_up_at: setUpAt },
  };
  await tx.run(
    sql`insert into standing_arrangements (${join(Object.keys(row).map(name))}) values (${join(Object.values(row).map((value) => param(value)))})`,
  );
}

/** Keeps how far its occurrences are made, its last yes, and since when a new one is asked for or missing. */
export async function saveArrangement(
  tx: Tx,
  { id, madeUntil, askedAgainAt, pausedAt }: StandingArrangement,
  yes: ConsentOnRecord<ArrangementConsentWords> | null = null,
): Promise<void> {
  const row = {
    ...{ made_until: madeUntil, asked_again_at: askedAgainAt, paused_at: pausedAt },
    ...(yes && { consent_words: yes.consentWords, consent_language: yes.consentLanguage, consent_at: yes.consentAt }),
  };
  await tx.run(sql`update standing_arrangements set ${join(Object.entries(row).map(([column, value]) => sql`${name(column)} = ${param(value)}`))}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}

/** Ends one and erases what it held, in one go; answers whether it went on until now. What is not yet done of it is not its own: its occurrences are requests. */
export async function closeArrangement(tx: Tx, arrangement: StandingArrangement, why: ArrangementEnd): Promise<boolean> {
  const decision = endArrangement(arrangement, why, tx.now);
  if (!decision.ok) return false;
  const { id, requestId, endedAt, endedWhy } = decision.value;
  await tx.run(sql`update standing_arrangements set ended_at = ${param(endedAt)}, ended_why = ${param(endedWhy)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
  await eraseHelpCard(tx, id, requestId, endedWhy);
  return true;
}
