import type { Canaries } from './canaries.ts';
import { Guesser, guessesFrom, type Hit } from './guesses.ts';
import { keysForPurposes, type Opened, openCells, ringKeysIn, unwrapDataKeys } from './keys.ts';
import type { Snapshot } from './snapshot.ts';

/** What an attacker gets out of a backup, and out of today's database, with every key that is left. */
export type Loot = {
  ring: number;
  dataKeys: number;
  tried: number;
  /** Cells of the backup that opened; `erased` where today's database knows their key no more. */
  opened: (Opened & { erased: boolean })[];
  openedToday: Opened[];
  hits: Hit[];
  /** Whether any wrapped key of the backup opened. */
  unwrapped: boolean;
};

/**
 * Attacks a backup with all that survives: every file of the ring, every data key that lives today, and every one of the backup's own that
 * they unwrap. Opens what opens, and tries every number for drama, every postcode and every canary as whatever hash there is.
 */
export function attack(backup: Snapshot, today: Snapshot, keyRing: string, canaries: Canaries): Loot {
  const ring = ringKeysIn(keyRing);
  const ringKeys = keysForPurposes(ring);
  const living = unwrapDataKeys([today], ringKeys);
  const ofBackup = unwrapDataKeys([backup], ringKeys);
  const dataKeys = [...new Map([...ofBackup, ...living].map((key) => [key.id, key])).values()];
  const postcodes = (today.get('postcodes')?.rows ?? []).map(({ postcode }) => String(postcode));
  const guesser = new Guesser({ backup, today });
  const hits = guesser.try([...ringKeys, ...dataKeys], guessesFrom(canaries.all, postcodes));
  const known = new Set((today.get('data_keys')?.rows ?? []).map(({ id }) => String(id)));
  const opened = openCells(backup, dataKeys, ringKeys).map((each) => ({ ...each, erased: !known.has(each.dataKeyId) }));
  const openedToday = openCells(today, dataKeys, ringKeys);
  return {
    ring: ring.length,
    dataKeys: dataKeys.length,
    tried: guesser.tried,
    opened,
    openedToday,
    hits,
    unwrapped: ofBackup.length > 0,
  };
}
