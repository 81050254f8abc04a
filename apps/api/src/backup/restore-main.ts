import { type Env, readEnvBeside } from '../env.ts';
import { settleJournal } from '../erasures/index.ts';
import { openHouse } from '../house.ts';
import { startEmbedded } from '../platform/db/embedded.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { type AskedRestore, readRestoreArguments } from './arguments.ts';
import { BackupError } from './backup-error.ts';
import { connect } from './database.ts';
import { restoreBackup } from './restore-backup.ts';

const say = (line: string) => console.log(`  ${line}`);

/** `npm run restore`: a backup into an empty database; what was erased since is erased there before anybody may open it. */
async function run(): Promise<void> {
  const asked = readRestoreArguments(process.argv.slice(2));
  const env = readEnvBeside();
  const { file, manifest } = await putBack(env, asked);
  say(`Restored: ${file}, as it was at ${manifest.madeAt.slice(0, 16)}Z`);
  const { house, close } = await openHouse(env, say);
  try {
    const { again } = await settleJournal(house, { restored: true });
    say(`Erasure journal: ${again} records that were erased since were erased here too.`);
    const { unread } = await house.journal.read();
    if (unread > 0) say(`${unread} of its lines cannot be read: a power cut tears one off, and that one never came to anything.`);
    say(
      'It may be opened now: npm start. What was written after the backup is not in it; mail that waited then is sent, perhaps again.',
    );
  } finally {
    await close();
  }
}

async function putBack(env: Env, asked: AskedRestore) {
  const embedded = env.database ? null : await startEmbedded(env.dataDir);
  try {
    const url = (env.database ?? embedded?.urls)?.migration as string;
    const client = await connect(url, 'MIGRATION_DATABASE_URL');
    try {
      return await restoreBackup(env, client, url, asked);
    } finally {
      await client.end();
    }
  } finally {
    await embedded?.stop();
  }
}

run().catch((error: unknown) => {
  if (error instanceof BackupError) console.error(error.message);
  else sayWhyNot('The restore stops', error);
  process.exit(1);
});
