import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { it } from 'vitest';

const FOLDER = process.env.WARDWISE_OPEN_DATA;

/** A test on the real open data: it runs where WARDWISE_OPEN_DATA names their folder, and is counted as not run where it does not. */
export const itWithOpenData = FOLDER ? it : it.skip;

/** Where a file of the open data lies. */
export function openDataFile(name: string): string {
  const path = join(FOLDER ?? '', name);
  if (!existsSync(path)) throw new Error(`WARDWISE_OPEN_DATA has no ${name}`);
  return path;
}

/** The rows of a CSV of the open data, by the names of its columns. */
export async function openData(name: string): Promise<Record<string, string>[]> {
  const rows: Record<string, string>[] = [];
  for await (const row of createReadStream(openDataFile(name)).pipe(parse({ columns: true, bom: true }))) rows.push(row);
  return rows;
}
