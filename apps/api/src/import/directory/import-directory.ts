import type pg from 'pg';
import {
  beginReading,
  directoryTx,
  findOrMakeSource,
  finishReading,
  letVanish,
  lockSource,
  MovedColumns,
  type Source,
  writeRows,
} from '../../directory-sources/index.ts';
import { placeOf } from '../columns.ts';
import { ImportError } from '../import-error.ts';
import { inTransaction } from '../in-transaction.ts';
import { type Form, readCsv } from '../read-csv.ts';
import { summary, type Troubles } from './import-feed.ts';

type Row = { line: number; said: Record<string, string> };

/** The columns without which a row says nothing, as HSDS calls them. */
const SERVICES = ['id', 'organization_id', 'name', 'status'];
const ORGANIZATIONS = ['id', 'name'];

/** Reads services and their organisations from two CSVs with HSDS's columns into the directory: the good rows, or none where too much is wrong; said twice it is once. */
export async function importDirectory(
  owner: pg.Client,
  asked: { file: string; organizations: string; source: string; licence: string | null; goOn: boolean },
  troubles: Troubles,
): Promise<string> {
  const organizations = new Map((await rowsOf(asked.organizations, ORGANIZATIONS)).map(({ said }) => [said.id, said]));
  const rows = await rowsOf(asked.file, SERVICES);
  const lineOf = (row: number) => rows[row - 1]?.line ?? 0;
  return inTransaction(owner, async () => {
    const tx = await directoryTx(owner);
    const id = await findOrMakeSource(tx, { kind: 'FILE', address: asked.source, licence: asked.licence });
    if (asked.goOn) await letVanish(tx, id);
    await beginReading(tx, (await lockSource(tx, id)) as Source);
    try {
      const entries = rows.map(({ said }) => asEntry(said, organizations.get(said.organization_id)));
      const { told, ...read } = await writeRows(tx, (await lockSource(tx, id)) as Source, 1, entries);
      tell(told);
      const { gone, suspicious } = await finishReading(tx, id);
      if (suspicious)
        throw new ImportError(
          `${gone} entries that we know are not in this file: nothing was imported. If they are gone, say it again with --go-on.`,
        );
      return summary({ ...read, gone });
    } catch (error) {
      if (!(error instanceof MovedColumns)) throw error;
      tell(error.told);
      throw new ImportError('More than half of the rows cannot be read, as if the columns had moved: nothing was imported.');
    }
  });

  function tell(told: MovedColumns['told']): void {
    for (const { line, troubles: each } of told)
      for (const { field, code } of each) troubles(`line ${lineOf(line)}`, field, code);
  }
}

async function rowsOf(file: string, needed: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  for await (const rows of readCsv(file, (first): Form<Row> => {
    for (const column of needed) placeOf(first, column);
    const names = first.map((name) => name.trim().toLowerCase());
    const read = (record: string[], line: number): Row => ({
      line,
      said: Object.fromEntries(names.map((name, at) => [name, record[at]?.trim() ?? ''])),
    });
    return { firstRowIsNames: true, read };
  }))
    found.push(...rows);
  return found;
}

const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

/** A row as a feed would say it. Lists stand in one cell, with semicolons between: `languages`, `needs`, `wards`. */
function asEntry(said: Record<string, string>, organization: Record<string, string> | undefined): object {
  const { latitude, longitude, address_1, city, postal_code } = said;
  const somewhere = [latitude, longitude, address_1, postal_code].some(Boolean);
  const location = { id: said.id, latitude, longitude, addresses: [{ address_1, city, postal_code }] };
  return {
    ...said,
    ...(organization ? { organization } : {}),
    phones: said.phone ? [{ number: said.phone }] : [],
    languages: listed(said.languages).map((code) => ({ code })),
    attributes: listed(said.needs).map((name) => ({ taxonomy_term: { name } })),
    service_areas: listed(said.wards).map((name) => ({ name, uri: name })),
    service_at_locations: somewhere ? [{ id: said.id, location }] : [],
    schedules: [],
    cost_options: [],
  };
}
