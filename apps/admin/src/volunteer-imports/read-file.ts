import { type Decision, type ImportFileFault, type ImportTable, LARGEST_IMPORT, readTable, refuse } from '@wardwise/domain';

/** A group's file as this browser reads it: its table, and by what the server tells the same file again. */
export type GroupFile = ImportTable & { sha256: string };

/** Reads a file that was chosen; it is sent nowhere. */
export async function readGroupFile(file: File): Promise<Decision<GroupFile, ImportFileFault>> {
  if (file.size > LARGEST_IMPORT) return refuse('FILE_TOO_LARGE');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // csv-parse, as the server's imports read: fetched when a file is chosen, and not before.
  const { parse } = await import('csv-parse/browser/esm/sync');
  const table = readTable(bytes, (text, delimiter) =>
    parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true }),
  );
  if (!table.ok) return table;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ok: true, value: { ...table.value, sha256 } };
}
