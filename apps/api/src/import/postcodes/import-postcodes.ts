import { readPostcode } from '@wardwise/domain';
import type pg from 'pg';
import { ImportError } from '../import-error.ts';
import { inTransaction } from '../in-transaction.ts';
import { readCsv } from '../read-csv.ts';
import { type AskedColumns, type FileRow, findColumns } from './postcode-columns.ts';
import { type Said, type SaidElsewhere, SaidSoFar } from './said-so-far.ts';
import { savingBeside } from './save-beside.ts';
import { knownWards, type Saved, saveOutcodes, startSaving, takeBack, takeOut } from './save-postcodes.ts';

/** Why one row was not taken. */
type RowRefusal = 'TEXT_MISSING' | 'POSTCODE_MALFORMED' | 'WARD_MALFORMED' | 'POSTCODE_IN_TWO_WARDS';

/**
 * What came of a file, in rows. `left` are postcodes of ours that it puts in wards that this database does not have: they are taken out. `repeated` say what an earlier row said; `elsewhere` are in wards that this database does not have, or in
 * none; `ended` are postcodes no longer in use. The last two are no mistakes: a national list is full of them.
 */
export type Imported = Saved & {
  rows: number;
  left: number;
  refused: number;
  repeated: number;
  elsewhere: number;
  ended: number;
  outcodes: number;
};

/** Who is told while it goes on; of a refused row, the line and the reason and nothing else. */
type Listener = { refused(line: number, code: RowRefusal): void; progress(rows: number): void };

const TOLD_EVERY = 100_000;

/**
 * Puts the rows of a CSV into the table of postcodes, all of the good ones or, where the file breaks off, none; twice is once.
 * A postcode that the file puts in two wards, one of which may be nobody's here, is taken from neither row: a lead picks the ward, which beats sending help to the wrong one.
 */
export async function importPostcodes(
  client: pg.Client,
  file: string,
  columns: AskedColumns,
  listener: Listener,
): Promise<Imported> {
  return inTransaction(client, () =>
    importRows(
      client,
      readCsv(file, (first) => findColumns(first, columns)),
      listener,
    ),
  );
}

async function importRows(client: pg.Client, batches: AsyncIterable<FileRow[]>, listener: Listener): Promise<Imported> {
  const wards = await knownWards(client);
  if (wards.size === 0)
    throw new ImportError(
      'This database has no wards yet: import them first (npm run import -- wards FILE), then their postcodes.',
    );
  await startSaving(client);
  const count = { rows: 0, refused: 0, elsewhere: 0, ended: 0 };
  const refuse = (line: number, code: RowRefusal) => {
    count.refused += 1;
    listener.refused(line, code);
  };
  const said = new SaidSoFar();
  const saving = savingBeside(client);
  for await (const rows of batches) {
    for (const row of rows) {
      count.rows += 1;
      if (count.rows % TOLD_EVERY === 0) listener.progress(count.rows);
      const checked = checkRow(row, wards);
      if (typeof checked === 'object' && checked.ward !== null) {
        if (said.hear(checked)) await saving.add(checked);
      } else if (typeof checked === 'object') {
        count.elsewhere += 1;
        said.hearElsewhere(checked);
      } else if (checked === 'ended' || checked === 'elsewhere') count[checked] += 1;
      else refuse(row.line, checked);
    }
  }
  const saved = await saving.end();
  count.elsewhere -= said.endOfFile(); // refused instead
  const back = await takeBack(client, [...said.inTwoWards]);
  for (const line of said.ambiguousLines()) refuse(line, 'POSTCODE_IN_TWO_WARDS');
  listener.progress(count.rows);
  insistOnSome(count);
  const left = await takeOut(client, said.gone());
  const kept = { added: saved.added - back.added, moved: saved.moved - back.moved, unchanged: saved.unchanged - back.unchanged };
  return {
    ...count,
    ...kept,
    left,
    repeated: said.repeated(),
    outcodes: await saveOutcodes(client, (ours) => said.outcodesIn(ours)),
  };
}

type Checked = Said | SaidElsewhere | 'elsewhere' | 'ended' | RowRefusal;

function checkRow({ line, postcode, ward, ended }: FileRow, wards: ReadonlyMap<string, string>): Checked {
  if (ended) return 'ended';
  if (postcode === '' || ward === '') return 'TEXT_MISSING';
  const known = ward !== null && wards.get(ward);
  if (known || ward === null || /^[A-Z]\d{8}$/.test(ward)) {
    const read = readPostcode(postcode);
    if (!read.ok) return 'POSTCODE_MALFORMED';
    if (ward === null) return 'elsewhere';
    return { line, postcode: read.value.postcode, ward: known || null };
  }
  return 'WARD_MALFORMED';
}

function insistOnSome({ rows, refused, elsewhere, ended }: Omit<Imported, keyof Saved | 'left' | 'repeated' | 'outcodes'>): void {
  if (rows === 0) throw new ImportError('The file has a first line and no rows under it.');
  if (rows === refused) throw new ImportError('No row of the file could be used: nothing was imported.');
  if (rows === refused + elsewhere + ended)
    throw new ImportError('None of its postcodes is in a ward that this database has: nothing was imported.');
}
