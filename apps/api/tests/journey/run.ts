import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a journey ended, and every line it printed. */
export type Ended = { code: number | null; said: string };

/** Plays the journey on a server of its own, as a process of its own. */
export const playOwn = (...args: string[]): Promise<Ended> => run(join(import.meta.dirname, 'play.mjs'), args);

/** What `npm run journey -- …` runs, once it is built. */
export const npmRunJourney = (...args: string[]): Promise<Ended> =>
  run(join(import.meta.dirname, '..', '..', 'dist', 'journey', 'main.js'), args);

function run(script: string, args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}
