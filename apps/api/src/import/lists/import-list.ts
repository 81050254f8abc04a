import { readFile } from 'node:fs/promises';
import { refusalSentence } from '@wardwise/domain';
import { dbOf, type House } from '../../platform/context.ts';
import {
  findCoordinators,
  type ImportedList,
  LIST_COLUMNS,
  type ListRow,
  NEEDED_COLUMNS,
  importList as takeIn,
} from '../../referral-lists/index.ts';
import { placeOf } from '../columns.ts';
import type { Troubles } from '../directory/import-feed.ts';
import { ImportError } from '../import-error.ts';
import { type Form, readCsv } from '../read-csv.ts';

/** What was asked for: the file, the organisation it is from, by which agreement and basis, and the coordinator who takes it in. */
export type AskedList = {
  file: string;
  organization: string;
  agreement: string;
  basis: string;
  as: string;
  network: string | null;
  dryRun: boolean;
};

/** Takes in a list of people as one coordinator; what is wrong with a row is told by its line and column, never by what it says. Answers a sentence; throws ImportError with one. */
export async function importList(house: House, asked: AskedList, troubles: Troubles): Promise<string> {
  const { rows, dropped } = await readRows(asked.file);
  const [actor, another] = await findCoordinators(house, asked.as, asked.network);
  if (!actor) throw new ImportError('No coordinator signs in with that e-mail: nothing was imported.');
  if (another) throw new ImportError('Coordinators of two networks sign in with that e-mail: say which with --network SLUG.');
  const { organization, agreement, basis, dryRun } = asked;
  const said = { organization, agreement, basis, dryRun, file: await readFile(asked.file), rows };
  const told = await takeIn({ actor, house, db: dbOf(house, actor) }, said);
  if (!told.ok)
    throw new ImportError(told.refusals.map(({ code, field }) => `--${field}: ${refusalSentence(code, 'en')}`).join('\n'));
  for (const { line, refusals } of told.value.refused)
    for (const { field, code } of refusals) troubles(`line ${line}`, field ?? '', code);
  return [
    ...whatIsWrong(told.value),
    ...(dropped.length > 0 ? [`Dropped, for a list has no such columns: ${dropped.join(', ')}`] : []),
    summary(told.value, asked),
  ].join('\n');
}

/** Each code of the report once, with its sentence. */
const whatIsWrong = ({ refused }: ImportedList): string[] =>
  [...new Set(refused.flatMap(({ refusals }) => refusals.map(({ code }) => code)))]
    .sort()
    .map((code) => `${code}: ${refusalSentence(code, 'en')}`);

function summary({ added, again, refused }: ImportedList, { dryRun }: AskedList): string {
  if (again) return 'This file was taken in before, by the same agreement: nobody was added.';
  return `${dryRun ? 'Tried, and nothing was kept: ' : ''}${added} new, ${refused.length} refused`;
}

/** The rows of the file by the columns that we name; of the others nothing is read, and the report names them. */
async function readRows(file: string): Promise<{ rows: ListRow[]; dropped: string[] }> {
  const rows: ListRow[] = [];
  let dropped: string[] = [];
  const findForm = (first: string[]): Form<ListRow> => {
    for (const column of NEEDED_COLUMNS) placeOf(first, column);
    const names = first.map((name) => name.trim().toLowerCase());
    const places = LIST_COLUMNS.map((column) => [column, names.includes(column) ? placeOf(first, column) : -1] as const);
    dropped = names.filter((name) => name !== '' && !LIST_COLUMNS.some((known) => known === name));
    const read = (record: string[], line: number): ListRow => ({
      line,
      said: Object.fromEntries(places.map(([column, at]) => [column, record[at]?.trim() ?? ''])) as ListRow['said'],
    });
    return { firstRowIsNames: true, read };
  };
  for await (const batch of readCsv(file, findForm)) rows.push(...batch);
  return { rows, dropped };
}
