import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How docs/personal-data.md holds a column: its class, and when what stands in it goes. */
export type DataClass = { kind: string; end: string };

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'personal-data.md');

/** Every row of the table in docs/personal-data.md, by `table.column`. */
export function readDataClasses(): Map<string, DataClass> {
  const rows = readFileSync(PAGE, 'utf8').matchAll(
    /^\|\s*`(\w+)`\s*\|\s*`([\w.]+)`\s*\|\s*([\w-]+)\s*\|.*\|\s*([^|]*?)\s*\|\s*$/gm,
  );
  return new Map([...rows].map(([, table, column, kind = '', end = '']) => [`${table}.${column}`, { kind, end }]));
}
