import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Runs one shell line with the installed tools on the path; `live` shows its output as it comes. Never throws. */
export function run(line, { env = {}, live = false } = {}) {
  const path = `${resolve('node_modules/.bin')}:${process.env.PATH}`;
  return new Promise((done) => {
    const child = spawn(line, {
      shell: true,
      env: { ...process.env, ...env, PATH: path },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ exitCode: 1, output: error.message }));
    child.on('close', (code) => done({ exitCode: code ?? 1, output }));
  });
}
