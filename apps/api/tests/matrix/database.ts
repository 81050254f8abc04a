import { dbOf } from '../../src/platform/context.ts';
import { name, sql } from '../../src/platform/sql.ts';
import type { TestHouse } from '../house.ts';
import { COLUMN, type Listener } from './listener.ts';
import { lasts } from './relations.ts';
import type { Visitor } from './visitor.ts';
import type { Subject } from './walk.ts';

/** What a row of a sealed table is about. */
const NOUN: Record<string, Subject['noun']> = {
  invitation_id: 'invitation',
  concern_id: 'concern',
  referral_id: 'referral',
  request_id: 'request',
  volunteer_id: 'volunteer',
  staff_id: 'staff',
};

/** Every table under forced row-level security, and the column that says whose a row is. */
async function sealedTables({ db }: TestHouse): Promise<{ table: string; owner: string }[]> {
  const { rows } = await db.query<{ table: string; owner: string }>(
    `select distinct on (1) c.relname as table, a.attname as owner from pg_class c left join pg_attribute a on a.attrelid = c.oid and a.attname = any($1)
     where c.relforcerowsecurity order by 1, array_position($1, a.attname::text)`,
    [Object.keys(NOUN)],
  );
  return rows;
}

/** Asks the database itself, as the app's role with this visitor's settings, which sealed rows it would show: each must be theirs by the table, and every key must open one of them. Answers how many it showed. */
export async function askTheDatabase(test: TestHouse, listener: Listener, { who }: Visitor): Promise<number> {
  const actor = await who();
  if (actor.networkId === null) return 0; // no network, no transaction: permissions.test.ts asks without settings
  const column = COLUMN[actor.kind as keyof typeof COLUMN];
  const keys = new Set<string>();
  let shown = 0;
  for (const { table, owner } of await sealedTables(test)) {
    if (table === 'data_keys') continue;
    if (!NOUN[owner]) {
      const { rows: seen } = await dbOf(test.house, actor).transaction(async (tx) => ({
        rows: await tx.rows(sql`select from ${name(table)}`),
      }));
      if (seen.length > 0) listener.fault(actor, `the database shows ${table}`);
      continue;
    }
    const rows = await dbOf(test.house, actor).transaction((tx) =>
      tx.rows<{ id: string; key: string }>(sql`select ${name(owner)} as id, data_key_id as key from ${name(table)}`),
    );
    for (const { id, key } of rows) {
      shown += 1;
      keys.add(key);
      const near = await listener.relation(actor, { noun: NOUN[owner] as Subject['noun'], id });
      const may = [...listener.table.fields.values()].some(
        ({ thing, holds }) =>
          [...holds].some((of) => of.startsWith(`${table}.`)) && thing.may.get(column)?.has(near.how) && lasts(thing.while, near),
      );
      if (!may) listener.fault(actor, `the database shows a row of ${table}: ${Object.values(near).join(', ')}`);
    }
  }
  const { rows } = await dbOf(test.house, actor).transaction(async (tx) => ({
    rows: await tx.rows<{ id: string }>(sql`select id from data_keys`),
  }));
  for (const { id } of rows) if (!keys.has(id)) listener.fault(actor, 'the database shows a key of nothing they see');
  return shown;
}
