import pg from 'pg';
import { readDatabaseEnv, readEnvBeside, type Source } from '../env.ts';
import { openHouseBeside } from '../house.ts';
import { findEmbedded, startEmbedded } from '../platform/db/embedded.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { type Asked, readArguments } from './arguments.ts';
import { importDirectory } from './directory/import-directory.ts';
import { importFeed } from './directory/import-feed.ts';
import { ImportError } from './import-error.ts';
import { importList } from './lists/import-list.ts';
import { type ImportedLocalities, importLocalities } from './localities/import-localities.ts';
import { beginNetwork } from './networks/begin-network.ts';
import { type Imported, importPostcodes } from './postcodes/import-postcodes.ts';
import { importVolunteers } from './volunteers/import-volunteers.ts';
import { type ImportedWards, importWards } from './wards/import-wards.ts';

/** Where an import tells what was refused, a line each, and everything else. */
type Terminal = { refused: (line: string) => void; said: (line: unknown) => void };

/** `npm run import`, given its words, its terminal, and settings where they are not the process's own; answers its exit code. */
export async function runImport(words: string[], terminal: Terminal, settings?: Source): Promise<number> {
  try {
    terminal.said(await importAsked(readArguments(words), terminal, settings));
    return 0;
  } catch (error) {
    if (error instanceof ImportError) terminal.said(error.message);
    else sayWhyNot('The import stops', error, terminal.said);
    return 1;
  }
}

async function importAsked(asked: Asked, terminal: Terminal, settings?: Source): Promise<string> {
  if (asked.noun === 'list' || asked.noun === 'volunteers' || asked.noun === 'network')
    return importSealed(asked, terminal, settings);
  const { owner, url, feedsFromLoopback, close } = await openDatabase(settings);
  try {
    if (asked.noun === 'feed') return await importFeed(url, asked, feedsFromLoopback, troublesTo(terminal));
    return await importOpen(owner, asked, terminal);
  } finally {
    await owner.end();
    await close();
  }
}

/** What is sealed needs the key ring and the house; what it logs is for whoever runs it, and names nobody. */
async function importSealed(
  asked: Extract<Asked, { noun: 'list' | 'volunteers' | 'network' }>,
  terminal: Terminal,
  settings?: Source,
): Promise<string> {
  const { house, close } = await openHouseBeside({ ...readEnvBeside(settings), logLevel: 'silent' }, () => {});
  const troubles = troublesTo(terminal);
  const doing = () => {
    if (asked.noun === 'network') return beginNetwork(house, asked);
    return asked.noun === 'list' ? importList(house, asked, troubles) : importVolunteers(house, asked, troubles);
  };
  return doing().finally(close);
}

async function importOpen(
  owner: pg.Client,
  asked: Exclude<Asked, { noun: 'feed' | 'list' | 'volunteers' | 'network' }>,
  terminal: Terminal,
): Promise<string> {
  const lines = {
    refused: (line: number, code: string) => terminal.refused(`line ${line}: ${code}`),
    progress: (rows: number) => terminal.said(`  ${figure(rows)} rows read`),
  };
  if (asked.noun === 'postcodes') return postcodesSummary(await importPostcodes(owner, asked.file, asked.columns, lines));
  if (asked.noun === 'localities') return localitiesSummary(await importLocalities(owner, asked, lines));
  if (asked.noun === 'directory') return importDirectory(owner, asked, troublesTo(terminal));
  const wards = { refused: (place: number, code: string) => terminal.refused(`ward ${place}: ${code}`) };
  return wardsSummary(await importWards(owner, asked, wards), asked.network);
}

/** The same database as the server's, as its owner: the running one, or the embedded one started for as long as this takes. */
async function openDatabase(settings?: Source) {
  const { database, dataDir, feedsFromLoopback } = readDatabaseEnv(settings);
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

/** What is wrong with a row, and where it stands. */
const troublesTo = (terminal: Terminal) => (place: string, field: string, code: string) =>
  terminal.refused(`${place}: ${field} ${code}`);

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
