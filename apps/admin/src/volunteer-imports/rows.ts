import { type ImportField, type ImportTable, reachMarks, type SaidInRow, writeCsv } from '@wardwise/domain';
import type { TakeInVolunteersMutation } from '../gql/graphql.ts';

/** What the server says of a row. */
export type RowReport = NonNullable<TakeInVolunteersMutation['takeInVolunteers']['rows']>[number];
/** A row as it is sent: the mapped columns and nothing else. */
export type SentRow = { row: number } & SaidInRow;
export type Mapped = readonly (ImportField | null)[];

/** The rows by the columns that were picked; of the others nothing leaves this device. */
export const rowsOf = ({ rows }: ImportTable, mapped: Mapped): SentRow[] =>
  rows.map(({ row, cells }) => {
    const said: SentRow = { row };
    for (const [at, field] of mapped.entries()) if (field) said[field] = cells[at] ?? '';
    return said;
  });

/** Somebody who stands twice in the file comes in once: rows that are tried some at a time do not know of each other. */
export function onceEach(tried: readonly RowReport[], rows: readonly SentRow[]): RowReport[] {
  const seen = new Set<string>();
  const said = new Map(rows.map((row) => [row.row, row]));
  return tried.map((report) => {
    if (report.outcome !== 'TAKEN_IN') return report;
    const marks = reachMarks(said.get(report.row) ?? {});
    if (marks.some((mark) => seen.has(mark))) return { ...report, outcome: 'KNOWN', remarks: [] };
    for (const mark of marks) seen.add(mark);
    return report;
  });
}

/** The rows to mend as they stand in the file, with why; its formulas are plain text. */
export function rowsToMend({ headings, rows }: ImportTable, told: readonly RowReport[], why: string): string {
  const reasons = new Map(told.filter(({ outcome }) => outcome === 'TO_MEND').map(({ row, remarks }) => [row, remarks]));
  const bad = rows.filter(({ row }) => reasons.has(row));
  const whole = (cells: readonly string[]) => headings.map((_, at) => cells[at] ?? '');
  return writeCsv([
    [...headings, why],
    ...bad.map(({ row, cells }) => [...whole(cells), (reasons.get(row) ?? []).map(({ message }) => message).join(' ')]),
  ]);
}

/** Hands the browser a file to keep. */
export function keepFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
