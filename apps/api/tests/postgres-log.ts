import { open } from 'node:fs/promises';
import pg from 'pg';
import type { TestHouse } from './house.ts';
import { until } from './until.ts';

/** What PostgreSQL itself says was run in a test's database while something was done, in order: one entry for each statement. */
export async function statementsOf(test: TestHouse, act: () => Promise<unknown>): Promise<string[]> {
  return (await logOf(test, act)).flatMap((line) => {
    const [, statement] = /LOG: {2}(?:statement|execute [^:]+): ([\s\S]*)/.exec(line) ?? [];
    return statement ? [statement] : [];
  });
}

/** Every line that PostgreSQL logs of a test's database while something is done, with every statement among them. */
export async function logOf({ db, database, postgresLog }: TestHouse, act: () => Promise<unknown>): Promise<string[]> {
  const done = await loud(db);
  await db.query(`alter system set log_statement = 'all'`);
  await db.query('select pg_reload_conf()');
  await until(
    async () => (await db.query('show log_statement')).rows[0].log_statement,
    (said) => said === 'all',
  );
  const mark = async (name: string) => {
    await db.query(`select 'mark ${name}'`);
    await until(
      () => read(postgresLog),
      (log) => log.includes(`mark ${name}`),
    );
  };
  const [before, after] = [`before ${Math.random()}`, `after ${Math.random()}`];
  try {
    await mark(before);
    await act();
    await mark(after);
  } finally {
    await done();
  }
  const log = await read(postgresLog);
  const said = log.slice(log.indexOf(`mark ${before}`), log.lastIndexOf(`mark ${after}`));
  // A line begins with its database's name; what follows without one belongs to it.
  const lines = said.split(/\n(?=\S* (?:LOG|ERROR|WARNING|FATAL|DETAIL|HINT|STATEMENT|CONTEXT): )/).slice(1);
  return lines.filter((line) => line.startsWith(`${database} `)).slice(0, -1);
}

const LOUD = 4_712_027; // any fixed number: beside those of the migrator, the tests and the schedule

/** Says that a log of everything is wanted, and answers how to want it no more: whoever is last puts it out, for it is one setting for all test files. */
async function loud(db: pg.Pool): Promise<() => Promise<void>> {
  const gate = new pg.Client({
    connectionString: Object.assign(new URL(db.options.connectionString ?? ''), { pathname: '/postgres' }).href,
  });
  await gate.connect();
  await gate.query('select pg_advisory_lock_shared($1)', [LOUD]);
  return async () => {
    await gate.query('select pg_advisory_unlock_shared($1)', [LOUD]);
    const { rows } = await gate.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [LOUD]);
    if (rows[0]?.last) {
      await gate.query('alter system reset log_statement');
      await gate.query('select pg_reload_conf()');
    }
    await gate.end();
  };
}

async function read(path: string): Promise<string> {
  const file = await open(path);
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}
