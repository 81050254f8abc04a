import {
  type ArrangementConsentWords,
  type ArrangementEnd,
  type ConsentOnRecord,
  endArrangement,
  type RequestId,
  type RunningArrangement,
  type StandingArrangement,
} from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { join, name, param, type Sql, sql } from '../platform/sql.ts';
import { eraseHelpCard } from './help-card.store.ts';

const COLUMNS = sql`a.id, a.network_id as "networkId", a.request_id as "requestId", a.category_key as "categoryKey", a.way, a.weekday,
  a.set_up_at as "setUpAt", a.ended_at as "endedAt", a.ended_why as "endedWhy"`;

// The table's CHECK constraints restate the domain's union: a row that breaks it cannot have been written.
const lock = (tx: Tx, where: Sql): Promise<StandingArrangement[]> =>
  tx.rows(
    sql`select ${COLUMNS} from standing_arrangements a where a.network_id = ${param(tx.networkId)} and ${where} order by a.set_up_at, a.id for update`,
  );

/** The arrangement, its row held until commit. */
export const lockArrangement = async (tx: Tx, id: string | null): Promise<StandingArrangement | null> =>
  id === null ? null : ((await lock(tx, sql`a.id = ${param(id)}`))[0] ?? null);

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

/** Whether help goes on every week beside this request. */
export const hasArrangement = async (tx: Tx, requestId: RequestId): Promise<boolean> =>
  (await tx.one(sql`select id from standing_arrangements
    where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and ended_at is null`)) !== null;

/** Keeps one that was just set up, with the yes to it. */
export async function addArrangement(
  tx: Tx,
  arrangement: RunningArrangement,
  consent: ConsentOnRecord<ArrangementConsentWords>,
  setUpBy: string,
): Promise<void> {
  const { id, requestId, categoryKey, way, weekday, setUpAt } = arrangement;
  const { consentWords, consentLanguage, consentAt } = consent;
  const row = {
    ...{ network_id: tx.networkId, id, request_id: requestId, category_key: categoryKey, way, weekday },
    ...{ consent_words: consentWords, consent_language: consentLanguage, consent_at: consentAt },
    ...{ set_up_by: setUpBy, set_up_at: setUpAt },
  };
  await tx.run(
    sql`insert into standing_arrangements (${join(Object.keys(row).map(name))}) values (${join(Object.values(row).map((value) => param(value)))})`,
  );
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
