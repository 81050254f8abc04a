import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PURPOSES, purposeKey } from '../platform/seal/ring.ts';
import { unseal } from '../platform/seal/seal.ts';
import { filesIn } from './files.ts';
import { idsOf, nameOf, type Row, type Snapshot, type Table } from './snapshot.ts';

/** A key in an attacker's hand, what to call it, and what it was made for where that is known. */
export type Key = { name: string; key: Buffer; purpose?: string };

const KEY = 32;

/** Every key that lies in the ring's folder, whatever its file is called. */
export const ringKeysIn = (folder: string): Key[] =>
  filesIn(folder).flatMap((file) => {
    const key = Buffer.from(readFileSync(join(folder, file), 'utf8').trim(), 'base64');
    return key.length === KEY ? [{ name: `ring ${file}`, key }] : [];
  });

/** The ring's keys, and those made of them for every purpose there is. */
export const keysForPurposes = (ring: Key[]): Key[] =>
  ring.flatMap(({ name, key }) => [
    { name, key },
    ...PURPOSES.map((purpose) => ({ name, key: purposeKey({ id: '', name, key }, purpose), purpose })),
  ]);

const DATA_KEYS = 'data_keys';

/** Every data key of these moments that one of the keys unwraps; `bar` is one that marks the bar list. */
export function unwrapDataKeys(snapshots: Snapshot[], keys: Key[]): (Key & { id: string; bar: boolean })[] {
  const opened = new Map<string, Key & { id: string; bar: boolean }>();
  for (const snapshot of snapshots) {
    const bars = new Set((snapshot.get('bar_keys')?.rows ?? []).map(({ data_key_id }) => String(data_key_id)));
    for (const row of snapshot.get(DATA_KEYS)?.rows ?? []) {
      const id = String(row.id);
      const key = firstThatOpens(row.wrapped as Buffer, keys, [{ table: DATA_KEYS, column: 'wrapped', rowId: id }]);
      if (key)
        opened.set(id, { name: bars.has(id) ? 'a bar list’s key' : 'a data key', key, id, bar: bars.has(id), purpose: 'bar' });
    }
  }
  return [...opened.values()];
}

/** A sealed cell that opened, and what it says. */
export type Opened = { table: string; column: string; row: string; dataKeyId: string; text: string };

/** Tries every key on every cell of bytes, whatever its column is called; its own data key first. */
export function openCells(snapshot: Snapshot, dataKeys: (Key & { id: string })[], ring: Key[]): Opened[] {
  const byId = new Map(dataKeys.map((each) => [each.id, each]));
  return cellsOf(snapshot).flatMap(({ table, row, column, bytes }) => {
    if (table.name === DATA_KEYS) return [];
    const own = byId.get(String(row.data_key_id));
    const places = idsOf(table, row).map((rowId) => ({ table: table.name, column, rowId }));
    const text = firstThatOpens(bytes, own ? [own] : [], places) ?? firstThatOpens(bytes, [...dataKeys, ...ring], places);
    return text
      ? [{ table: table.name, column, row: nameOf(table, row), dataKeyId: String(row.data_key_id), text: text.toString('utf8') }]
      : [];
  });
}

export type Cell = { table: Table; row: Row; column: string; bytes: Buffer };

/** Every cell that holds bytes. */
export const cellsOf = (snapshot: Snapshot): Cell[] =>
  [...snapshot.values()].flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.flatMap((column) => (Buffer.isBuffer(row[column]) ? [{ table, row, column, bytes: row[column] }] : [])),
    ),
  );

type Place = { table: string; column: string; rowId: string };

function firstThatOpens(bytes: Buffer, keys: Key[], places: Place[]): Buffer | null {
  for (const { key } of keys)
    for (const place of places)
      try {
        return unseal(bytes, key, place);
      } catch {
        // Not this one.
      }
  return null;
}
