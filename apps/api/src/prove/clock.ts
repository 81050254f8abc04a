import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 86_400_000;

/** The ring as it will be so many days on: every key of a day has an older name. */
export function ageRing(folder: string, days: number): void {
  // The oldest first, so that no key takes the name of one that has not moved yet.
  for (const file of readdirSync(folder).sort()) {
    const day = /^(\d{4}-\d\d-\d\d)\.key$/.exec(file)?.[1];
    if (!day) continue;
    const older = new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
    renameSync(join(folder, file), join(folder, `${older}.key`));
  }
}
