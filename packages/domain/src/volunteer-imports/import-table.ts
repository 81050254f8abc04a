import { agree, type Decision, refuse } from '../decision.ts';
import { guessColumns } from './import-columns.ts';

/** So many rows at most in one file, and so many bytes. */
export const LONGEST_IMPORT = 5000;
/** … and so many bytes. */
export const LARGEST_IMPORT = 4 * 1024 * 1024;
/** So many rows are sent, and taken in, at once. */
export const IMPORT_ROWS_AT_ONCE = 40;

/** What makes a file none that we read. */
export const IMPORT_FILE_FAULTS = [
  'FILE_IS_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_IS_WORKBOOK',
  'FILE_IS_NO_TEXT',
  'FILE_IS_BROKEN',
  'LIST_TOO_LONG',
] as const;
/** One of those. */
export type ImportFileFault = (typeof IMPORT_FILE_FAULTS)[number];

/** A row as it stands in the file; `row` is its number there, the first being 1. */
export type TableRow = { row: number; cells: string[] };
/** The rows below the headings, and the headings as the group wrote them. */
export type ImportTable = { headings: string[]; rows: TableRow[] };

/** Reads text of a CSV with this sign between its fields; whoever calls brings the library. Throws where it is none. */
export type ParseCsv = (text: string, delimiter: string) => string[][];

// Node and every browser have it; the rules are typed without either.
declare const TextDecoder: new (encoding: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

/** A file of a group's as a table: whatever program saved it, in whatever encoding, with whatever between its fields. */
export function readTable(bytes: Uint8Array, parse: ParseCsv): Decision<ImportTable, ImportFileFault> {
  if (bytes.length === 0) return refuse('FILE_IS_EMPTY');
  if (bytes.length > LARGEST_IMPORT) return refuse('FILE_TOO_LARGE');
  if (begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse('FILE_IS_WORKBOOK');
  const text = decode(bytes);
  if (text.includes('\u0000')) return refuse('FILE_IS_NO_TEXT');
  const said = parsed(text, parse);
  if (!said) return refuse('FILE_IS_BROKEN');
  const rows = said
    .map((cells, at): TableRow => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length === 0) return refuse('FILE_IS_EMPTY');
  const { headings, below } = underHeadings(rows);
  if (below.length > LONGEST_IMPORT) return refuse('LIST_TOO_LONG');
  return agree({ headings, rows: below });
}

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

/** By its byte-order mark; without one UTF-8 where it is that, and otherwise what older programs of Windows write. */
function decode(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** By the sign that divides its first lines into the most fields. */
function parsed(text: string, parse: ParseCsv): string[][] | null {
  const said = /^sep=([,;\t])\r?\n/.exec(text);
  if (said) return attempt(parse, text.slice(said[0].length), said[1] as string);
  const start = text
    .split(/\r\n|\n|\r/, 10)
    .join('\n')
    .replaceAll(/"[^"]*"/g, '');
  const count = (sign: string) => start.split(sign).length;
  const [sign = ','] = [',', ';', '\t'].sort((one, other) => count(other) - count(one));
  return attempt(parse, text, sign);
}

function attempt(parse: ParseCsv, text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, delimiter);
  } catch {
    return null; // the library's own words repeat what is in the file
  }
}

/** The row that heads the others is among the first, perhaps below a title; a file without one has columns without a name. */
function underHeadings(rows: TableRow[]): { headings: string[]; below: TableRow[] } {
  const known = rows.slice(0, 10).map(({ cells }) => (cells.some(isReach) ? 0 : guessColumns(cells).filter(Boolean).length));
  const best = Math.max(...known);
  const wide = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const named = best > 0 ? known.indexOf(best) : rows[0]?.cells.some(isReach) ? -1 : 0;
  const cells = rows[named]?.cells ?? [];
  return { headings: Array.from({ length: wide }, (_, at) => cells[at]?.trim() ?? ''), below: rows.slice(named + 1) };
}

/** An address or a number: no heading. */
const isReach = (cell: string): boolean => /\S@\S+\.\S/.test(cell) || /\d{5}/.test(cell.replaceAll(/[\s()+-]/g, ''));

/** Rows as a CSV that every program opens: what would be reckoned out as a formula is plain text in it. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;

const cellOf = (text: string): string => `"${(/^[\s]*[=+\-@|]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
