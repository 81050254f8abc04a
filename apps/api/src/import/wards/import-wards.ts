import type pg from 'pg';
import { mapWards } from '../geometry/map-wards.ts';
import type { Area } from '../geometry/plane.ts';
import { ImportError } from '../import-error.ts';
import { inTransaction } from '../in-transaction.ts';
import { type FileWard, isInDistrict, readFeatures, readWard, type WardRefusal } from './read-wards.ts';
import { addToNetwork, type KeptWards, saveBorders, saveWards, startSaving } from './save-wards.ts';

/** What came of a file: wards and borders, and how many wards are new to the network that was named. */
export type ImportedWards = KeptWards & {
  wards: number;
  refused: number;
  vintages: string[];
  borders: number;
  joined: number | null;
};

/** Who is told of a ward that is refused: the how-manieth of the file, and why. */
type Listener = { refused(place: number, code: WardRefusal): void };

/**
 * Puts the wards of a GeoJSON file into the table: name, label point, outline for a map, and the borders among them, all of the good ones or none; twice is once.
 * Wards of another year stand beside those that are there; a ward that did not change keeps its code, and has the later year's boundary.
 */
export async function importWards(
  client: pg.Client,
  { file, network, district }: { file: string; network: string | null; district: string | null },
  listener: Listener,
): Promise<ImportedWards> {
  const features = await readFeatures(file);
  const read = new Map<string, FileWard>();
  let refused = 0;
  for (const [at, feature] of features.entries()) {
    if (district && !isInDistrict(feature, district)) continue;
    const ward = readWard(feature);
    const refusal = typeof ward === 'string' ? ward : read.has(ward.code) ? 'WARD_TWICE' : null;
    if (typeof ward === 'object' && !refusal) read.set(ward.code, ward);
    if (!refusal) continue;
    refused += 1;
    listener.refused(at + 1, refusal);
  }
  if (read.size === 0) throw new ImportError('No ward of the file could be used: nothing was imported.');
  const mapped = mapWards(new Map([...read].map(([code, { area }]): [string, Area] => [code, area])));
  const rows = mapped.wards.flatMap((ward) => {
    const said = read.get(ward.code);
    return said ? [{ ...ward, name: said.name, vintage: said.vintage }] : [];
  });
  return inTransaction(client, async () => {
    await startSaving(client);
    const kept = await saveWards(client, rows);
    await saveBorders(client, rows, mapped.borders);
    const joined = network === null ? null : await addToNetwork(client, network, [...read.keys()]);
    const vintages = [...new Set(rows.map(({ vintage }) => vintage))].sort();
    return { ...kept, wards: read.size + refused, refused, vintages, borders: mapped.borders.length, joined };
  });
}
