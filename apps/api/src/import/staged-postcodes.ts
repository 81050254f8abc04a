import type pg from 'pg';
import { param, type Sql, sql, statement } from '../platform/sql.ts';

/** A row that was checked, waiting in this transaction's own table. */
export type Staged = { line: number; postcode: string; ward: string };

/** What became of the postcodes: new, now in another ward, as they were. */
export type Kept = { added: number; moved: number; unchanged: number; outcodes: number };

const ask = async <Row extends object>(client: pg.Client, query: Sql): Promise<Row[]> =>
  (await client.query<Row>(statement(query))).rows;

/** The codes of all wards; none where the database was never started. */
export async function knownWards(client: pg.Client): Promise<Set<string>> {
  const [made] = await ask<{ wards: string | null }>(client, sql`select to_regclass('wards')::text as wards`);
  if (!made?.wards) return new Set();
  const rows = await ask<{ code: string }>(client, sql`select code from wards`);
  return new Set(rows.map(({ code }) => code));
}

/** Makes room for the rows, and keeps a second import waiting; the house goes on reading. */
export async function makeStage(client: pg.Client): Promise<void> {
  await ask(client, sql`lock table postcodes in share row exclusive mode`);
  await ask(
    client,
    sql`create temp table staged_postcodes (line integer not null, postcode text not null, ward_code text not null) on commit drop`,
  );
}

export async function stage(client: pg.Client, rows: Staged[]): Promise<void> {
  if (rows.length === 0) return;
  const column = (of: keyof Staged) => param(rows.map((row) => row[of]));
  await ask(
    client,
    sql`insert into staged_postcodes select * from unnest(${column('line')}::integer[], ${column('postcode')}::text[], ${column('ward')}::text[])`,
  );
}

/** Takes out the postcodes that stand in two wards, and answers on which lines. */
export async function findAmbiguous(client: pg.Client): Promise<number[]> {
  const rows = await ask<{ line: number }>(
    client,
    sql`with taken_out as (
        delete from staged_postcodes where postcode in
          (select postcode from staged_postcodes group by postcode having min(ward_code) <> max(ward_code))
        returning line)
      select line from taken_out order by line`,
  );
  return rows.map(({ line }) => line);
}

/** Writes what is staged: postcodes, and their outcodes as those of every network that has the ward. */
export async function keepStaged(client: pg.Client): Promise<Kept> {
  const [kept] = await ask<Kept>(
    client,
    sql`with said as (select distinct postcode, ward_code from staged_postcodes),
        beside as (select said.*, before.ward_code as was from said left join postcodes before using (postcode)),
        saved as (
          insert into postcodes (postcode, ward_code) select postcode, ward_code from beside where was is distinct from ward_code
          on conflict (postcode) do update set ward_code = excluded.ward_code),
        outcodes as (
          insert into network_outcodes (network_id, outcode)
          select distinct n.network_id, split_part(said.postcode, ' ', 1) from said join network_wards n using (ward_code)
          on conflict do nothing returning outcode)
      select count(*) filter (where was is null)::int as added, count(*) filter (where was <> ward_code)::int as moved,
        count(*) filter (where was = ward_code)::int as unchanged, (select count(distinct outcode)::int from outcodes) as outcodes
      from beside`,
  );
  return kept as Kept;
}
