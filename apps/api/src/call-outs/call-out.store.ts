import type { Asked, CallOutId, Decides, RequestId, Slots, WaveClock, WaveGroup } from '@wardwise/domain';
import { ownSentences } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { type Row, rowOf } from '../platform/shapes/index.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** The call-out of a request that is still asking: what it says, who decides, the groups it has asked, when it asked last, and how it goes on. */
export type OpenCallOut = {
  id: CallOutId;
  slots: Slots;
  decides: Decides;
  groups: WaveGroup[];
  lastWaveAt: Date;
  clock: WaveClock;
};

type Kept = Omit<OpenCallOut, 'clock'> & { waitMinutes: number } & Record<
    'nextWaveAt' | 'pausedAt' | 'nobodyLeftAt',
    Date | null
  >;

export async function findOpenCallOut(tx: Tx, requestId: RequestId): Promise<OpenCallOut | null> {
  const row =
    await tx.one<Kept>(sql`select o.id, o.wait_minutes as "waitMinutes", o.next_wave_at as "nextWaveAt", o.paused_at as "pausedAt", o.nobody_left_at as "nobodyLeftAt",
      coalesce((select max(w.sent_at) from waves w where w.network_id = o.network_id and w.call_out_id = o.id), o.created_at) as "lastWaveAt", ${slotsOf(rowOf('o'))} as slots, o.decides, array(select w.wave_group from waves w where w.network_id = o.network_id and w.call_out_id = o.id order by w.number) as groups
    from call_outs o where o.network_id = ${param(tx.networkId)} and o.request_id = ${param(requestId)} and o.closed_at is null`);
  if (!row) return null;
  const { waitMinutes, nextWaveAt, pausedAt, nobodyLeftAt, ...callOut } = row;
  return { ...callOut, clock: clockOf({ waitMinutes, nextWaveAt, pausedAt, nobodyLeftAt }) };
}

// The table's CHECK constraint restates the union: exactly one of the three stands there.
function clockOf({ waitMinutes, ...at }: Pick<Kept, 'waitMinutes' | 'nextWaveAt' | 'pausedAt' | 'nobodyLeftAt'>): WaveClock {
  if (at.nextWaveAt) return { waitMinutes, status: 'RUNNING', nextWaveAt: at.nextWaveAt };
  if (at.pausedAt) return { waitMinutes, status: 'PAUSED', pausedAt: at.pausedAt };
  return { waitMinutes, status: 'NOBODY_LEFT', nobodyLeftAt: at.nobodyLeftAt as Date };
}

const columnsOf = (clock: WaveClock) => ({
  nextWaveAt: clock.status === 'RUNNING' ? clock.nextWaveAt : null,
  pausedAt: clock.status === 'PAUSED' ? clock.pausedAt : null,
  nobodyLeftAt: clock.status === 'NOBODY_LEFT' ? clock.nobodyLeftAt : null,
});

/** Keeps how a call-out goes on. */
export function saveClock(tx: Tx, id: CallOutId, clock: WaveClock): Promise<void> {
  const { nextWaveAt, pausedAt, nobodyLeftAt } = columnsOf(clock);
  return tx.run(sql`update call_outs set wait_minutes = ${param(clock.waitMinutes)}, next_wave_at = ${param(nextWaveAt)}, paused_at = ${param(pausedAt)}, nobody_left_at = ${param(nobodyLeftAt)}
    where network_id = ${param(tx.networkId)} and id = ${param(id)}`);
}

/** The call-out of a request that is still asking, when it asked last, and since when it has nobody left to ask. */
export function findAsked(tx: Tx, requestId: RequestId): Promise<Asked | null> {
  return tx.one<Asked>(sql`select o.id as "callOutId", coalesce(max(w.sent_at), o.created_at) as "askedAt", o.nobody_left_at as "nobodyLeftAt"
    from call_outs o left join waves w on w.network_id = o.network_id and w.call_out_id = o.id
    where o.network_id = ${param(tx.networkId)} and o.request_id = ${param(requestId)} and o.closed_at is null group by o.id, o.created_at, o.nobody_left_at`);
}

/** Keeps a call-out as its slots; the words are made from them each time. */
export async function saveCallOut(
  tx: Tx,
  requestId: RequestId,
  slots: Slots,
  decides: Decides,
  clock: WaveClock,
): Promise<OpenCallOut> {
  const id = newRandomId() as CallOutId;
  await tx.run(sql`insert into call_outs (network_id, id, token_hash, request_id, decides, locality, when_slot, language, created_at, wait_minutes, next_wave_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(requestId)}, ${param(decides)}, ${param(slots.locality)}, ${param(slots.when)}, ${param(slots.language)}, ${param(tx.now)}, ${param(clock.waitMinutes)}, ${param(columnsOf(clock).nextWaveAt)})`);
  return { id, slots, decides, groups: [], lastWaveAt: tx.now, clock };
}

export async function saveWave(
  tx: Tx,
  callOut: OpenCallOut,
  group: WaveGroup,
  { asked, texted }: { asked: number; texted: number },
): Promise<number> {
  const number = callOut.groups.length + 1;
  await tx.run(sql`insert into waves (network_id, call_out_id, number, wave_group, asked, texted, sent_at)
    values (${param(tx.networkId)}, ${param(callOut.id)}, ${param(number)}, ${param(group)}, ${param(asked)}, ${param(texted)}, ${param(tx.now)})`);
  return number;
}

/** Every call-out that goes on by itself, with the request it is for. */
export const listRunning = (tx: Tx): Promise<{ id: CallOutId; requestId: RequestId }[]> =>
  tx.rows(
    sql`select id, request_id as "requestId" from call_outs where network_id = ${param(tx.networkId)} and next_wave_at is not null order by id`,
  );

/** The request calls nobody any more: its places are taken, or it has ended. */
export const closeCallOut = (tx: Tx, requestId: RequestId): Promise<void> =>
  tx.run(
    sql`update call_outs set closed_at = ${param(tx.now)}, next_wave_at = null where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} and closed_at is null`,
  );

/** Who decides among those who answer a call-out; one that calls nobody any more leaves it to the lead. */
export async function whoDecides(tx: Tx, callOutId: CallOutId | null): Promise<Decides> {
  const open = await tx.one<{ decides: Decides }>(
    sql`select decides from call_outs where network_id = ${param(tx.networkId)} and id = ${param(callOutId)} and closed_at is null`,
  );
  return open?.decides ?? 'LEAD_CHOOSES';
}

/** The slots of a call-out, or null where there is none of that id. */
export async function findSlots(tx: Tx, callOutId: CallOutId): Promise<Slots | null> {
  const row = await tx.one<{ slots: Slots }>(
    sql`select ${slotsOf(rowOf('o'))} as slots from call_outs o where o.network_id = ${param(tx.networkId)} and o.id = ${param(callOutId)}`,
  );
  return row?.slots ?? null;
}

/** The four slots of a call-out's row, as the domain knows them. */
export const slotsOf = (
  row: Row,
): Sql => sql`json_build_object('locality', ${row('locality')}, 'when', ${row('when_slot')}, 'language', ${row('language')},
  'byOrganization', (select r.asking_service_id is not null from help_requests r where r.network_id = ${row('network_id')} and r.id = ${row('request_id')}),
  'sentences', ${ownSentences(row('network_id'))},
  'publicLabel', (select json_object_agg(l.language, l.public_label) from help_requests r
    join category_labels l on l.network_id = r.network_id and l.category_key = r.category_key
    where r.network_id = ${row('network_id')} and r.id = ${row('request_id')}))`;
