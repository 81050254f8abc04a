/** The measurement's own processes: each server and the load, ended with this one. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const children = [];

function start(file) {
  const child = fork(join(import.meta.dirname, file), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_ENV: 'production' },
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

export async function startServer(way, { folder, urls }, statuses) {
  const tell = start('serve.mjs');
  const { port } = await tell({ way, folder, urls, statuses });
  return { port, cpuMilliseconds: async () => sum(await tell('cpu')) / 1000 };
}

export function startLoad() {
  return start('load.mjs');
}

export async function endAll() {
  const running = children.filter((child) => child.exitCode === null && child.signalCode === null);
  for (const child of running) child.disconnect(); // each of them leaves when this one is gone
  await Promise.all(running.map((child) => once(child, 'exit')));
}

const sum = ({ user, system }) => user + system;
