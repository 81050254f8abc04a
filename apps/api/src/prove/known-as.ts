import type { DataClass } from '../personal-data-page.ts';
import type { Gone } from './endings.ts';
import { nameOf, type Row, type Snapshot, type Table } from './snapshot.ts';

/** What stands in a known-as column of somebody who was there then and is gone now. */
type Told = { column: string; row: string; value: string; end: string };

/** Columns that nothing of anybody gone stood in: of them the proof would say nothing. */
export function findUnplanted(columns: string[], told: Told[]): string[] {
  const planted = new Set(told.map(({ column }) => column));
  return columns.filter((column) => !planted.has(column));
}

/** What still stands there of somebody who is gone, column by column; what docs/personal-data.md says stays may stay. */
export function findUnforgotten(told: Told[], now: Snapshot): string[] {
  const rows = new Map([...now.values()].flatMap((table) => table.rows.map((row) => [nameOf(table, row), row] as const)));
  const still = told.filter(
    ({ column, row, value, end }) => !end.startsWith('stays') && sayingOf(rows.get(row)?.[column.split('.')[1] ?? '']) === value,
  );
  return [...new Set(still.map(({ column }) => column))];
}

/** All that is known-as of those who will be gone, as it stands before. */
export function toldOf(gone: Gone, then: Snapshot, classes: Map<string, DataClass>): Told[] {
  return [...then.values()].flatMap((table) =>
    table.rows
      .filter((row) => isOf(gone, table, row))
      .flatMap((row) =>
        table.columns.flatMap((name) => {
          const column = `${table.name}.${name}`;
          const [known, value] = [classes.get(column), sayingOf(row[name])];
          return known?.kind === 'known-as' && value !== null ? [{ column, row: nameOf(table, row), value, end: known.end }] : [];
        }),
      ),
  );
}

/** A row is somebody's where it names them. */
const isOf = (gone: Gone, { columns }: Table, row: Row): boolean =>
  columns.some((column) => typeof row[column] === 'string' && gone.has(row[column]));

/** What a cell says of somebody; a dash, an empty list or a no says nothing: it is what every row says of whom nothing is known. */
function sayingOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || value === '—' || value === false) return null;
  if (Array.isArray(value) && value.length === 0) return null;
  return JSON.stringify(value);
}
