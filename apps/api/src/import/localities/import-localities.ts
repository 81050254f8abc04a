import { lintText } from '@wardwise/domain';
import type pg from 'pg';
import { param, sql } from '../../platform/sql.ts';
import { placeOf } from '../columns.ts';
import { ImportError } from '../import-error.ts';
import { ask, inTransaction } from '../in-transaction.ts';
import { networkCalled } from '../network.ts';
import { readCsv } from '../read-csv.ts';

/** Why one row was not taken. A name that a call-out may not say (a number, a word about health) is refused here already. */
type LocalityRefusal = 'WARD_NOT_FOUND' | 'NAME_LENGTH' | 'NAME_NOT_ANONYMOUS';

/** What came of a file, in rows. */
export type ImportedLocalities = { rows: number; added: number; refused: number };

type Row = { line: number; ward: string; name: string };

/** Gives wards of a network the names of places in them, from a CSV with the columns ward_code and name, all of the good rows or none; twice is once. */
export async function importLocalities(
  client: pg.Client,
  { file, network: slug }: { file: string; network: string },
  listener: { refused(line: number, code: LocalityRefusal): void },
): Promise<ImportedLocalities> {
  return inTransaction(client, async () => {
    const network = await networkCalled(client, slug);
    const codes = await ask<{ code: string }>(
      client,
      sql`select ward_code as code from network_wards where network_id = ${param(network)}`,
    );
    const wards = new Set(codes.map(({ code }) => code));
    const taken: Row[] = [];
    let refused = 0;
    for await (const rows of readCsv(file, findForm)) {
      for (const row of rows) {
        const refusal = refusalOf(row, wards);
        if (!refusal) taken.push(row);
        else {
          refused += 1;
          listener.refused(row.line, refusal);
        }
      }
    }
    if (taken.length === 0) throw new ImportError('No row of the file could be used: nothing was imported.');
    const added = await ask(
      client,
      sql`insert into ward_localities (network_id, ward_code, name)
        select ${param(network)}::uuid, * from unnest(${param(taken.map(({ ward }) => ward))}::text[], ${param(taken.map(({ name }) => name))}::text[])
        on conflict do nothing returning name`,
    );
    return { rows: taken.length + refused, added: added.length, refused };
  });
}

function findForm(first: string[]) {
  const [ward, name] = [placeOf(first, 'ward_code'), placeOf(first, 'name')];
  return {
    firstRowIsNames: true,
    read: (record: string[], line: number): Row => ({
      line,
      ward: record[ward]?.trim() ?? '',
      name: record[name]?.trim().replace(/\s+/g, ' ') ?? '',
    }),
  };
}

function refusalOf({ ward, name }: Row, wards: ReadonlySet<string>): LocalityRefusal | null {
  if (!wards.has(ward)) return 'WARD_NOT_FOUND';
  if (name.length < 2 || name.length > 60) return 'NAME_LENGTH';
  return lintText(name).length > 0 ? 'NAME_NOT_ANONYMOUS' : null;
}
