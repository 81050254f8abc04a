import type { House } from '../platform/context.ts';
import { errorFacts } from '../platform/log.ts';
import { troublesOfDeployment } from '../upkeep/index.ts';

const EVERY_MS = 15 * 60_000;

/** Says in the log of the process that answers that no worker is there: one that is dead cannot say it. The answer stops it. */
export function lookForWorker(house: House): () => Promise<void> {
  let under: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    under = look(house);
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await under;
  };
}

async function look(house: House): Promise<void> {
  try {
    const silent = (await troublesOfDeployment(house)).find(({ kind }) => kind === 'WORKER_SILENT');
    if (silent) house.log.error({ seenAt: silent.since }, 'no worker is there: nothing is erased and no mail is sent');
  } catch (error) {
    house.log.warn({ fault: errorFacts(error) }, 'could not look for a worker');
  }
}
