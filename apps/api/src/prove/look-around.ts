import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './before.ts';
import { Scan, type Sight } from './scan.ts';
import type { Snapshot } from './snapshot.ts';

/** What was seen in rows, logs and mails, and what in the cluster's files; and how much was looked through. */
export type Looked = { outside: Sight[]; files: Sight[]; bytes: number; places: number; streams: number };

/** Looks for every canary wherever a deployment leaves something: dumped rows, outbox among them, our logs and PostgreSQL's, the mailbox, the cluster's files with the write-ahead log. */
export async function lookAround({ deployment, canaries }: Stage, moment: string, snapshot: Snapshot): Promise<Looked> {
  const scan = new Scan(canaries.all);
  const tables = [...snapshot.values()].map(({ name, copy }) => ({ name: `table ${name}`, bytes: copy }));
  const logs = readdirSync(deployment.logs).map((name) => ({
    name: `log ${name}`,
    bytes: readFileSync(join(deployment.logs, name)),
  }));
  const mails = deployment.post.mails.map(({ rest }) => ({ name: 'a mail', bytes: rest }));
  const places = [...tables, ...logs, ...mails];
  const outside = places.flatMap((place) => scan.in(place));
  const cluster = await deployment.copyCluster(moment);
  const { sights: files, count } = scan.inFolder('cluster file', cluster);
  rmSync(cluster, { recursive: true });
  return { outside, files, bytes: scan.bytes, places: places.length + count, streams: scan.streams };
}
