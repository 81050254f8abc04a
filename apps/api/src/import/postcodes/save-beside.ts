import type pg from 'pg';
import type { Said } from './said-so-far.ts';
import { type Saved, savePostcodes } from './save-postcodes.ts';

const BATCH = 10_000;

/** Saves a batch while the next is read: file and database are not kept waiting for each other. */
export function savingBeside(client: pg.Client) {
  const total: Saved = { added: 0, moved: 0, unchanged: 0 };
  let batch: Said[] = [];
  let running: Promise<void> = Promise.resolve();
  const save = async () => {
    await running;
    const full = batch;
    batch = [];
    running = savePostcodes(client, full).then((saved) => {
      for (const kind of ['added', 'moved', 'unchanged'] as const) total[kind] += saved[kind];
    });
    running.catch(() => {}); // told by whoever waits for it
  };
  return {
    add: async (row: Said) => {
      batch.push(row);
      if (batch.length === BATCH) await save();
    },
    end: async () => {
      await save();
      await running;
      return total;
    },
  };
}
