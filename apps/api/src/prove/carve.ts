import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unseal } from '../platform/seal/seal.ts';
import { filesIn } from './files.ts';
import type { Key } from './keys.ts';

/** A wrapped key as PostgreSQL writes it: the length of a short text and 16 letters (whose key wrapped it), then the length of short bytes and 60 of them. */
const LETTERS = 16;
const WRAPPED = 60;
const shortLength = (bytes: number): number => ((bytes + 1) << 1) | 1;

/**
 * Digs in the cluster's files, rows that were deleted or written over and the write-ahead log included, for whatever was once a wrapped data
 * key, and unwraps what these keys unwrap. Answers the data keys by the ids they belong to, and how many were dug out.
 */
export function carveDataKeys(folders: string[], ids: string[], ring: Key[]): { dug: number; keys: (Key & { id: string })[] } {
  const dug = new Map(
    folders.flatMap((folder) => filesIn(folder).flatMap((file) => [...wrappedIn(readFileSync(join(folder, file)))])),
  );
  const keys = [...dug].flatMap(([, { wrapped, id }]) => {
    // The row's own id stands before it, but where the log left out what had not changed.
    for (const rowId of new Set([id, ...ids]))
      for (const { key } of ring) {
        const opened = unwrapped(wrapped, key, rowId);
        if (opened) return [{ name: 'a data key dug out of the files', key: opened, id: rowId, purpose: 'bar' }];
      }
    return [];
  });
  return { dug: dug.size, keys };
}

function* wrappedIn(bytes: Buffer): Generator<[string, { wrapped: Buffer; id: string }]> {
  for (let at = bytes.indexOf(shortLength(WRAPPED)); at !== -1; at = bytes.indexOf(shortLength(WRAPPED), at + 1)) {
    if (bytes[at - LETTERS - 1] !== shortLength(LETTERS) || at + 1 + WRAPPED > bytes.length) continue;
    const wrapped = Buffer.from(bytes.subarray(at + 1, at + 1 + WRAPPED));
    const hex = bytes.toString('hex', at - LETTERS - 1 - 16, at - LETTERS - 1);
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    yield [wrapped.toString('base64'), { wrapped, id }];
  }
}

function unwrapped(wrapped: Buffer, key: Buffer, rowId: string): Buffer | null {
  try {
    return unseal(wrapped, key, { table: 'data_keys', column: 'wrapped', rowId });
  } catch {
    return null;
  }
}
