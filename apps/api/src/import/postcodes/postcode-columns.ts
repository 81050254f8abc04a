import { readPostcode } from '@wardwise/domain';
import { placeOf } from '../columns.ts';
import { ImportError } from '../import-error.ts';
import type { Form } from '../read-csv.ts';

/**
 * The published lists that we know by their columns. `code-point-open`: Ordnance Survey's, ten columns without names (docs.os.uk, "CSV structure").
 * `onspd`: the Office for National Statistics' directory or its shorter look-up, with names; it also lists postcodes that have ended.
 */
export const FORMS = ['code-point-open', 'onspd'] as const;

/** What somebody said about a file's columns: a form, or what the two are called; null where nothing was said. */
export type AskedColumns = { form: (typeof FORMS)[number] | null; postcode: string | null; ward: string | null };

/** In which places of a row stand the things we read; `ended` is null where a file has no such column. */
type Places = { postcode: number; ward: number; ended: number | null };

/** One row of the file: the line it begins on, and what stands in the columns; the ward is null where a published list knows none. */
export type FileRow = { line: number; postcode: string; ward: string | null; ended: boolean };

/** Finds out from its first row how a file is laid out; throws ImportError where that is not what was asked for. */
export function findColumns(first: string[], asked: AskedColumns): Form<FileRow> {
  const names = first.map((name) => name.trim().toLowerCase());
  if (asked.postcode !== null || asked.ward !== null) return byName(names, asked);
  if (asked.form === 'code-point-open' || (asked.form === null && isCodePointOpen(names))) return codePointOpen(names);
  if (asked.form === 'onspd' || (names.includes('pcds') && names.includes('doterm'))) return onspd(names);
  return byName(names, asked);
}

/** The rows of a file with these places; a published list leaves the ward empty where it knows none, and elsewhere that is a mistake. */
function form(places: Places, { firstRowIsNames, published }: { firstRowIsNames: boolean; published: boolean }): Form<FileRow> {
  const read = (record: string[], line: number): FileRow => {
    const ward = record[places.ward]?.trim() ?? '';
    return {
      line,
      postcode: record[places.postcode]?.trim() ?? '',
      ward: published && ward === '' ? null : ward,
      ended: places.ended !== null && (record[places.ended]?.trim() ?? '') !== '',
    };
  };
  return { firstRowIsNames, read };
}

const byName = (names: string[], { postcode, ward }: AskedColumns): Form<FileRow> =>
  form(
    {
      postcode: placeOf(names, postcode ?? 'postcode', '--postcode-column'),
      ward: placeOf(names, ward ?? 'ward_code', '--ward-column'),
      ended: null,
    },
    { firstRowIsNames: true, published: false },
  );

const CODE_POINT_COLUMNS = 10;
const isPostcode = (text: string) => readPostcode(text).ok;
// Above the 120 files put together stand, by their guide, either the long names or the short.
const isCodePointOpen = (names: string[]) =>
  names.length === CODE_POINT_COLUMNS &&
  ((isPostcode(names[0] ?? '') && /^([a-z]\d{8})?$/.test(names[9] ?? '')) ||
    (names[0] === 'postcode' && names[9] === 'admin_ward_code') ||
    (names[0] === 'pc' && names[9] === 'wc'));

function codePointOpen(names: string[]): Form<FileRow> {
  if (names.length !== CODE_POINT_COLUMNS) throw new ImportError('Code-Point Open has ten columns, and this file has not.');
  return form({ postcode: 0, ward: 9, ended: null }, { firstRowIsNames: !isPostcode(names[0] ?? ''), published: true });
}

function onspd(names: string[]): Form<FileRow> {
  // The ward's column bears the year of its boundaries since 2025: wd25cd. Before, it was osward in the directory and ward in the look-up.
  const dated = names.filter((name) => /^wd\d\dcd$/.test(name)).sort();
  const ward = dated.at(-1) ?? (names.includes('ward') && !names.includes('osward') ? 'ward' : 'osward');
  const place = (name: string, option = '--postcode-column') => placeOf(names, name, option);
  return form(
    { postcode: place('pcds'), ward: place(ward, '--ward-column'), ended: place('doterm') },
    { firstRowIsNames: true, published: true },
  );
}
