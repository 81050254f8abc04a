import type { Canaries } from './canaries.ts';
import { carveDataKeys } from './carve.ts';
import { Guesser, guessesFrom, type Hit } from './guesses.ts';
import { keysForPurposes, type Opened, openCells, ringKeysIn, unwrapDataKeys } from './keys.ts';
import type { Snapshot } from './snapshot.ts';

/** What an attacker gets out of a backup, and out of today's database, with every key that is left. */
export type Loot = {
  ring: number;
  dataKeys: number;
  tried: number;
  /** What was once a wrapped data key in the files, and those that opened. */
  dug: number;
  carved: number;
  /** Cells of the backup that opened; `erased` where today's database knows their key no more. */
  opened: (Opened & { erased: boolean })[];
  openedToday: Opened[];
  hits: Hit[];
  /** Whether any wrapped key of the backup opened. */
  unwrapped: boolean;
};

/** What is attacked: a backup's rows, today's, and copies of the cluster's files from then and since. */
export type Target = { backup: Snapshot; today: Snapshot; clusters: string[]; keyRing: string; canaries: Canaries };

/**
 * Attacks a backup with all that survives: every file of the ring, every data key that lives today, and every one
 * that they unwrap, in the backup's rows or dug out of the files. Opens what opens, and tries every number for drama, every postcode and every canary as whatever hash there is.
 */
export function attack({ backup, today, clusters, keyRing, canaries }: Target): Loot {
  const ring = ringKeysIn(keyRing);
  const ringKeys = keysForPurposes(ring);
  const living = unwrapDataKeys([today], ringKeys);
  const ofBackup = unwrapDataKeys([backup], ringKeys);
  const ids = [backup, today].flatMap((snapshot) => (snapshot.get('data_keys')?.rows ?? []).map(({ id }) => String(id)));
  const { dug, keys: carved } = carveDataKeys(clusters, ids, ring);
  const dataKeys = [...new Map([...carved, ...ofBackup, ...living].map((key) => [key.id, key])).values()];
  const postcodes = (today.get('postcodes')?.rows ?? []).map(({ postcode }) => String(postcode));
  const guesser = new Guesser({ backup, today });
  const hits = guesser.try([...ringKeys, ...dataKeys], guessesFrom(canaries.all, postcodes));
  const known = new Set((today.get('data_keys')?.rows ?? []).map(({ id }) => String(id)));
  const opened = openCells(backup, dataKeys, ringKeys).map((each) => ({ ...each, erased: !known.has(each.dataKeyId) }));
  const openedToday = openCells(today, dataKeys, ringKeys);
  return {
    ...{ ring: ring.length, dataKeys: dataKeys.length, dug, carved: carved.length, tried: guesser.tried },
    ...{ opened, openedToday, hits, unwrapped: ofBackup.length > 0 },
  };
}
