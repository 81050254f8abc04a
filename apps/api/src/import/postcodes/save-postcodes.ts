import type pg from 'pg';
import { param, sql } from '../../platform/sql.ts';
import { ImportError } from '../import-error.ts';
import { ask } from '../in-transaction.ts';
import type { Said } from './said-so-far.ts';

/** What became of the postcodes: new, now in another ward, as they were. */
export type Saved = { added: number; moved: number; unchanged: number };

/** The codes of all wards, by themselves: of every ward one text for all its postcodes. */
export async function knownWards(client: pg.Client): Promise<Map<string, string>> {
  const [made] = await ask<{ wards: string | null }>(client, sql`select to_regclass('wards')::text as wards`);
  if (!made?.wards) throw new ImportError('This database is still empty: start Wardwise once (npm start), then import.');
  const rows = await ask<{ code: string }>(client, sql`select code from wards`);
  return new Map(rows.map(({ code }) => [code, code]));
}

/** Keeps a second import waiting, while the house goes on reading; and makes room for the wards that postcodes are moved from. */
export async function startSaving(client: pg.Client): Promise<void> {
  await ask(client, sql`lock table postcodes in share row exclusive mode`);
  await ask(client, sql`create temp table moved_postcodes (postcode text not null, was text not null) on commit drop`);
}

// An array as PostgreSQL writes one: neither postcodes nor codes of wards hold anything that would want quoting.
const array = (rows: Said[], of: 'postcode' | 'ward') => param(`{${rows.map((row) => row[of]).join()}}`);

/** Writes postcodes, each of which the file says for the first time. */
export async function savePostcodes(client: pg.Client, rows: Said[]): Promise<Saved> {
  if (rows.length === 0) return { added: 0, moved: 0, unchanged: 0 };
  // A look-up for each row: joined, PostgreSQL would read its whole table for every batch.
  const [saved] = await ask<Saved>(
    client,
    sql`with beside as materialized (
        select postcode, ward_code, (select ward_code from postcodes before where before.postcode = said.postcode) as was
        from unnest(${array(rows, 'postcode')}::text[], ${array(rows, 'ward')}::text[]) as said (postcode, ward_code)),
      added as (insert into postcodes (postcode, ward_code) select postcode, ward_code from beside where was is null),
      noted as (insert into moved_postcodes select postcode, was from beside where was <> ward_code),
      moved as (
        insert into postcodes (postcode, ward_code) select postcode, ward_code from beside where was <> ward_code
        on conflict (postcode) do update set ward_code = excluded.ward_code)
      select count(*) filter (where was is null)::int as added, count(*) filter (where was <> ward_code)::int as moved,
        count(*) filter (where was = ward_code)::int as unchanged
      from beside`,
  );
  return saved as Saved;
}

/** Puts these postcodes back to what they were before; answers what had been done to them. */
export async function takeBack(client: pg.Client, postcodes: string[]): Promise<Saved> {
  if (postcodes.length === 0) return { added: 0, moved: 0, unchanged: 0 };
  const [back] = await ask<Omit<Saved, 'unchanged'>>(
    client,
    // What is not among the moved and was written by this transaction is new.
    sql`with back as materialized (select postcode, was from moved_postcodes where postcode = any(${param(postcodes)})),
      moved as (update postcodes p set ward_code = was from back where p.postcode = back.postcode returning p.postcode),
      added as (
        delete from postcodes p where postcode = any(${param(postcodes)}) and xmin = pg_current_xact_id()::xid
          and not exists (select from back where back.postcode = p.postcode)
        returning p.postcode)
      select (select count(*)::int from added) as added, (select count(*)::int from moved) as moved`,
  );
  const { added = 0, moved = 0 } = back ?? {};
  return { added, moved, unchanged: postcodes.length - added - moved };
}

const BATCH = 10_000;

/** Takes out what lies in none of our wards any more; answers how many that was. */
export async function takeOut(client: pg.Client, postcodes: string[]): Promise<number> {
  let out = 0;
  for (let at = 0; at < postcodes.length; at += BATCH) {
    const some = param(postcodes.slice(at, at + BATCH));
    out += (await ask(client, sql`delete from postcodes where postcode = any(${some}::text[]) returning postcode`)).length;
  }
  return out;
}

/** Gives each network the outcodes that reach into its wards; answers how many are new. */
export async function saveOutcodes(
  client: pg.Client,
  find: (wards: ReadonlySet<string>) => { outcode: string; ward: string }[],
): Promise<number> {
  const wards = await ask<{ code: string }>(client, sql`select distinct ward_code as code from network_wards`);
  const found = find(new Set(wards.map(({ code }) => code)));
  const added = await ask<{ outcode: string }>(
    client,
    sql`insert into network_outcodes (network_id, outcode)
      select distinct n.network_id, said.outcode
      from unnest(${param(found.map(({ outcode }) => outcode))}::text[], ${param(found.map(({ ward }) => ward))}::text[]) as said (outcode, ward_code)
        join network_wards n using (ward_code)
      on conflict do nothing returning outcode`,
  );
  return new Set(added.map(({ outcode }) => outcode)).size;
}
