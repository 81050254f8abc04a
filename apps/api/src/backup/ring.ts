import { copyFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type KeyRing, keyFolder, openJournal, openKeyRing } from '../platform/seal/index.ts';
import { BackupError } from './backup-error.ts';

/** The ring that is there; unlike a first start it makes none. */
export async function openRingThere(folder: string): Promise<KeyRing> {
  const store = keyFolder(folder);
  if ((await store.names()).length === 0)
    throw new BackupError(`There is no key ring in ${folder}. Put it back from its copy, or say by KEY_RING where it is.`);
  return openKeyRing(store);
}

/** Whether one folder is the other, or lies in it. */
export const liesIn = (folder: string, other: string): boolean => {
  const way = relative(other, folder);
  return way === '' || !way.startsWith('..');
};

/**
 * Makes a folder a copy of the ring, with the journal in its `erasures`: what was destroyed goes from the copy as well. A key that the ring
 * merely lost, before its time, stays in the copy and is named. `lastDestroyed` and `firstJournalDay` are days by the database's clock.
 */
export async function mirrorRing(
  from: { keyRing: string; erasureJournal: string },
  to: string,
  days: { lastDestroyed: string; firstJournalDay: string },
): Promise<{ lost: string[] }> {
  const [ring, copy] = [keyFolder(from.keyRing), keyFolder(to)];
  const [names, copied] = [await ring.names(), await copy.names()];
  for (const name of names) {
    if (!copied.includes(name)) await copy.add(name, await ring.read(name));
    else if (!(await copy.read(name)).equals(await ring.read(name)))
      throw new BackupError(`${to} holds another key ring (${name}). Name another folder for the copy of this one.`);
  }
  const gone = copied.filter((name) => !names.includes(name));
  for (const name of gone) if (name <= days.lastDestroyed) await copy.destroy(name);
  const journal = await openJournal(join(to, 'erasures'));
  for (const file of await readdir(from.erasureJournal))
    if (file.endsWith('.log')) await copyFile(join(from.erasureJournal, file), join(journal.place, file));
  await journal.forgetBefore(days.firstJournalDay);
  return { lost: gone.filter((name) => name > days.lastDestroyed) };
}
