import type { PageLanguage, RequestId, SignpostingWay, ToldService } from '@wardwise/domain';
import { ownLine } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { param, type Sql, sql } from '../platform/sql.ts';

/** Those of these services that somebody can be told of: they are there. */
export async function servicesThere(tx: Tx, ids: string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`select id from services where id = any(${param(ids)}::uuid[]) and status in ('ACTIVE', 'TEMPORARILY_CLOSED')`,
  );
  return rows.map(({ id }) => id);
}

/** Puts on record that somebody was told: of which services, how, in which language. */
export async function saveSignposting(
  tx: Tx,
  requestId: RequestId,
  { way, language, services }: { way: SignpostingWay; language: PageLanguage; services: string[] },
): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into signpostings (network_id, id, request_id, way, language, told_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(requestId)}, ${param(way)}, ${param(language)}, ${param(tx.now)})`);
  await tx.run(sql`insert into signposted_services (network_id, signposting_id, service_id)
    select ${param(tx.networkId)}::uuid, ${param(id)}::uuid, s from unnest(${param(services)}::uuid[]) s`);
  return id;
}

/** How often they were told, and whether a mail that tells them is still on its way. */
export async function toldSoFar(tx: Tx, requestId: RequestId): Promise<{ times: number; mailWaits: boolean }> {
  const row = await tx.one<{
    times: number;
    mailWaits: boolean;
  }>(sql`select count(*) filter (where not exists (select from outbox o where o.network_id = s.network_id and o.type in ('signposting.mail', 'signposting.text')
        and o.payload ->> 'signpostingId' = s.id::text and (o.failed_at is not null or o.held_back_at is not null) and o.done_at is null))::int as times,
      coalesce(bool_or(exists (select from outbox o where o.network_id = s.network_id and o.type in ('signposting.mail', 'signposting.text')
        and o.payload ->> 'signpostingId' = s.id::text and o.done_at is null and o.failed_at is null
        and (o.held_back_at is null or o.leased_until >= now()))), false) as "mailWaits"
    from signpostings s where s.network_id = ${param(tx.networkId)} and s.request_id = ${param(requestId)}`);
  return row ?? { times: 0, mailWaits: false };
}

/** Holds back a mail that has not gone: how it is safe to reach them has changed. One that is being sent at this moment may still go, and then shows as sent. */
export const stopTelling = (tx: Tx, requestId: RequestId): Promise<void> =>
  tx.run(sql`update outbox o set held_back_at = ${param(tx.now)} from signpostings s
    where s.network_id = ${param(tx.networkId)} and s.request_id = ${param(requestId)} and o.network_id = s.network_id and o.type in ('signposting.mail', 'signposting.text')
      and o.payload ->> 'signpostingId' = s.id::text and o.done_at is null and o.failed_at is null and o.held_back_at is null`);

type Told = { requestId: RequestId; language: PageLanguage; network: string; line: string | null; services: ToldService[] };

/** What a mail is written from: whose it is, in which language, of which services; null for an unknown one. */
export async function findSignposting(tx: Tx, id: string): Promise<Told | null> {
  const found = await tx.one<Omit<Told, 'services'>>(sql`select s.request_id as "requestId", s.language, n.name as network,
      ${ownLine('ASKER_LINE', sql`n.id`, sql`s.language`)} as line
    from signpostings s join networks n on n.id = s.network_id where s.network_id = ${param(tx.networkId)} and s.id = ${param(id)}`);
  const ofIt = sql`s.id in (select t.service_id from signposted_services t where t.network_id = ${param(tx.networkId)} and t.signposting_id = ${param(id)})`;
  return found && { ...found, services: await toldServices(tx, ofIt) };
}

/** What the directory says of these services, as it is told. */
export const toldOfServices = (tx: Tx, ids: string[]): Promise<ToldService[]> =>
  toldServices(tx, sql`s.id = any(${param(ids)}::uuid[])`);

function toldServices(tx: Tx, which: Sql): Promise<ToldService[]> {
  return tx.rows<ToldService>(sql`select s.name, o.name as "organizationName", s.description, coalesce(s.phone, o.phone) as phone,
      coalesce(s.email, o.email) as email, coalesce(s.url, o.website) as url, s.eligibility, s.fees, s.alert, o.example,
      array(select concat_ws(', ', p.name, p.address, p.city, p.postcode) from service_places p where p.service_id = s.id order by p.name, p.id) as places,
      coalesce((select json_agg(json_build_object('freq', h.freq, 'every', h.every, 'byday', h.byday, 'bymonthday', h.bymonthday,
        'opensAt', to_char(h.opens_at, 'HH24:MI'), 'closesAt', to_char(h.closes_at, 'HH24:MI')) order by h.opens_at, h.id)
        from service_schedules h where h.service_id = s.id), '[]') as hours
    from services s join organizations o on o.id = s.organization_id where ${which} order by s.name, s.id`);
}
