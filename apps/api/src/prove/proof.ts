import { readPersonalData } from '../personal-data-page.ts';
import { attack, type Target } from './attack.ts';
import { playBefore, type Stage } from './before.ts';
import { Canaries } from './canaries.ts';
import { seedCast } from './cast.ts';
import { ageRing } from './clock.ts';
import { AS_BUILT, Deployment, type Launch } from './deployment.ts';
import { playEndings } from './endings.ts';
import { Judge } from './judge.ts';
import { lookAround } from './look-around.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';

/** Plays whole lives on a deployment of its own and looks for what is left of them; `say` gets a line for each step. Answers what must not be. */
export async function prove(say: (line: string) => void, launch: Launch = AS_BUILT): Promise<string[]> {
  const deployment = new Deployment(launch);
  const breakOff = () => deployment.end().finally(() => process.exit(2));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, breakOff);
  try {
    return await proveOn(deployment, say);
  } finally {
    await deployment.end();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, breakOff);
  }
}

async function proveOn(deployment: Deployment, say: (line: string) => void): Promise<string[]> {
  const stage = await setStage(deployment);
  const { canaries } = stage;
  const { classes } = readPersonalData();
  const judge = new Judge(canaries, classes, say);

  const before = await playBefore(stage);
  const backup = await takeSnapshot(deployment.superuser);
  say(`two networks played up to the endings: ${canaries.all.length} canaries, a backup of ${backup.size} tables`);
  const looked = await lookAround(stage, 'before', backup);
  judge.beforeErasure(looked);

  const gone = await playEndings(stage, before);
  const after = await takeSnapshot(deployment.superuser);
  say(
    `every ending played: ${canaries.erased.length} canaries must be gone, ${canaries.all.length - canaries.erased.length} live on`,
  );
  const lookedAfter = await lookAround(stage, 'after', after);
  judge.afterErasure(lookedAfter);
  judge.rowsOfTheGone(gone, backup, after);

  const window = deployment.house.backupWindowDays;
  const clusters = [looked.clusterCopy, lookedAfter.clusterCopy];
  judge.withinTheWindow(attack(await daysLater(stage, window - 1, backup, clusters)), backup);
  const late = await daysLater(stage, 1, backup, clusters);
  const lookedLate = await lookAround(stage, 'late', late.today);
  judge.atTheEnd(lookedLate);
  judge.afterTheWindow(attack({ ...late, clusters: [...clusters, lookedLate.clusterCopy] }), stage.cast);
  return judge.findings;
}

async function setStage(deployment: Deployment): Promise<Stage> {
  const canaries = new Canaries();
  await deployment.prepare();
  const cast = await seedCast(deployment, canaries);
  await deployment.startServer();
  await deployment.startWorker();
  return { deployment, canaries, cast };
}

/** What there is to attack so many days later, when the worker has turned the ring. */
async function daysLater({ deployment, canaries }: Stage, days: number, backup: Snapshot, clusters: string[]): Promise<Target> {
  const { keyRing, superuser } = deployment;
  ageRing(keyRing, days);
  await deployment.rounds();
  return { backup, today: await takeSnapshot(superuser), clusters, keyRing, canaries };
}
