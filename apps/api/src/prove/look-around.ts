import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from './before.ts';
import { filesIn } from './files.ts';
import { Scan, type Sight } from './scan.ts';
import type { Snapshot } from './snapshot.ts';

/** What was seen in rows, logs and mails, and what in the cluster's files; and how much was looked through. */
export type Looked = { outside: Sight[]; files: Sight[]; bytes: number; places: number; streams: number; clusterCopy: string };

/** Looks for every canary wherever a deployment leaves something: dumped rows, outbox among them, our logs, PostgreSQL's and whatever file lies beside, the mailbox, the cluster's files with the write-ahead log. */
export async function lookAround({ deployment, canaries }: Stage, moment: string, snapshot: Snapshot): Promise<Looked> {
  const scan = new Scan(canaries.all);
  const tables = [...snapshot.values()].map(({ name, copy }) => ({ name: `table ${name}`, bytes: copy }));
  const beside = filesIn(deployment.folder, deployment.isOfTheDatabase).map((path) => ({
    name: `file ${path}`,
    bytes: readFileSync(join(deployment.folder, path)),
  }));
  const mails = deployment.post.mails.map(({ rest }) => ({ name: 'a mail', bytes: rest }));
  const places = [...tables, ...beside, ...mails];
  const outside = places.flatMap((place) => scan.in(place));
  const clusterCopy = await deployment.copyCluster(moment);
  const { sights: files, count } = scan.inFolder('cluster file', clusterCopy);
  return { clusterCopy, outside, files, bytes: scan.bytes, places: places.length + count, streams: scan.streams };
}
