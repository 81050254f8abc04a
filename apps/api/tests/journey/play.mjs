/** Plays the journey on a server of its own: `node play.mjs [--times N] [--sabotage STEP]`. Ends as the journey does: 0, or 1 where a step does not hold. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SABOTEURS } from '../sabotage/saboteurs.mjs';
import { startOwnServer } from './own-server.mjs';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const SABOTAGED = join(import.meta.dirname, '..', 'sabotage', 'main.mjs');

const { values } = parseArgs({ options: { times: { type: 'string', default: '1' }, sabotage: { type: 'string' } } });
const { sabotage: step } = values;
if (step !== undefined && !Object.hasOwn(SABOTEURS, step)) {
  console.error(`Nothing is known of "${step}". Say which guard to take off: ${Object.keys(SABOTEURS).join(', ')}.`);
  process.exit(2);
}

if (step) console.log(`  Sabotage: a server of its own, in which ${SABOTEURS[step].off}`);
const server = step ? await startOwnServer(SABOTAGED, [step]) : await startOwnServer(join(DIST, 'main.js'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().then(() => process.exit(2)));
try {
  for (let left = Number(values.times); left > 0 && !process.exitCode; left -= 1) process.exitCode = await journey(server);
} finally {
  await server.stop();
}

function journey({ url, env, log }) {
  const args = [join(DIST, 'journey', 'main.js'), '--url', url, '--log', log];
  const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 2)));
}
