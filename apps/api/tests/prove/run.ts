import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What `npm run prove:erasure -- …` runs, once it is built: how it ended, and every line it printed. */
export function proveErasure(...args: string[]): Promise<{ code: number | null; said: string }> {
  const script = join(import.meta.dirname, '..', '..', 'dist', 'prove', 'main.js');
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, NODE_OPTIONS: '' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}
