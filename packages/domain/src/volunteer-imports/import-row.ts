import { lintText } from '../call-outs/lint-text.ts';
import { isDay } from '../days/day.ts';
import { agree, type Decision, type Refusal } from '../decision.ts';
import type { CategoryKey, LanguageTag, SkillKey } from '../ids.ts';
import { inEuropeanFigures } from '../languages/european-figures.ts';
import { type PageLanguage, readBySpeakersOf } from '../languages/page-language.ts';
import type { FreeTime } from '../volunteers/free-times.ts';
import type { ImportField } from './import-columns.ts';
import { type NamedChoice, readFreeTimes, readLanguages, readNamed } from './import-words.ts';

/** What a network states that it may hold these people by (UK GDPR Art. 6(1)); what their group told them is no yes to us. */
export const IMPORT_BASES = ['CONSENT', 'LEGITIMATE_INTERESTS'] as const;
/** One of those. */
export type ImportBasis = (typeof IMPORT_BASES)[number];

/** What came of a row. Whoever was removed is known, as everybody else is who is known. */
export const IMPORT_OUTCOMES = ['TAKEN_IN', 'KNOWN', 'TO_MEND', 'NOT_TAKEN'] as const;
/** One of those. */
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What the cells of a row say, the columns that nobody mapped left out. */
export type SaidInRow = Partial<Record<ImportField, string | null>>;

/** What of a row needs no look at anybody else: what they may be asked for, and which words nobody knows. */
export type ReadRow = {
  languages: LanguageTag[];
  pageLanguage: PageLanguage;
  categoryKeys: CategoryKey[];
  skillKeys: SkillKey[];
  freeTimes: FreeTime[];
  /** The columns with a word that is none of ours; it is left out. */
  unknown: ImportField[];
};

/** Whether a row can be taken in as far as it is written. */
export type RowFault = 'CELL_IS_FORMULA' | 'ADULT_NOT_SAID' | 'APPLICANT_TOO_YOUNG';

/** Reads one row against what the network has to choose from; all that is wrong with it at once, and never what it says. */
export function readImportRow(
  cells: SaidInRow,
  choices: { categories: readonly NamedChoice[]; skills: readonly NamedChoice[] },
  today: string,
): Decision<ReadRow, RowFault> {
  const said = withoutDashes(cells);
  const wrong: Refusal<RowFault>[] = [];
  for (const [field, cell] of Object.entries(said))
    if (field !== 'phone' && isFormula(cell ?? '')) wrong.push({ code: 'CELL_IS_FORMULA', field });
  const adult = readAdult(said.adult ?? '', today);
  if (adult === 'UNREADABLE') wrong.push({ code: 'ADULT_NOT_SAID', field: 'adult' });
  if (adult === 'NO') wrong.push({ code: 'APPLICANT_TOO_YOUNG', field: 'adult' });
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  const languages = readLanguages(said.languages ?? '');
  const categories = readNamed(said.categories ?? '', choices.categories);
  const skills = readNamed(said.skills ?? '', choices.skills);
  const times = readFreeTimes(said.freeTimes ?? '');
  return agree({
    languages: (languages.known.length > 0 ? languages.known : ['en']) as LanguageTag[],
    pageLanguage: languages.known.map(readBySpeakersOf).find((language) => language !== null) ?? 'en',
    categoryKeys: categories.known as CategoryKey[],
    skillKeys: skills.known as SkillKey[],
    freeTimes: times.known,
    unknown: (['languages', 'categories', 'skills', 'freeTimes'] as const).filter(
      (_, at) => [languages, categories, skills, times][at]?.unknown,
    ),
  });
}

/** A cell that a program would reckon out: it is no name, no address and no word. */
const isFormula = (cell: string): boolean => /^[\s'\u200b\ufeff]*[=+@|-]/.test(cell.normalize('NFKC'));

/** The cells of a row, empty where all that stands there is a dash or "n/a". */
export const withoutDashes = (said: SaidInRow): SaidInRow =>
  Object.fromEntries(Object.entries(said).map(([field, cell]) => [field, isNothing(cell ?? '') ? '' : cell]));

const isNothing = (cell: string): boolean => /^\s*([-–—_.]*|n\/a)\s*$/i.test(cell);

/** Whether this can be told to people as the name of a group: it holds no number, address or link. */
export const isGroupName = (text: string): boolean =>
  !lintText(text).some((found) => found === 'PHONE' || found === 'POSTCODE' || found === 'EMAIL' || found === 'LINK');

/** What spreadsheets do to a number is undone: signs around it, figures of Arabic, the nought in front that was lost. */
export function mendPhone(cell: string): string {
  const figures = inEuropeanFigures(cell.normalize('NFKC'))
    .replace(/^[\s'=]*"?|"?\s*$/g, '')
    .replace(/^tel:/i, '')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\.0$/, '')
    .trim();
  if (/^44\d{9,10}$/.test(figures.replaceAll(/[\s-]/g, ''))) return `+${figures}`;
  return /^[1237]\d{9}$/.test(figures.replaceAll(/[\s-]/g, '')) ? `0${figures}` : figures;
}

/** A postcode without the signs that pasting brings along. */
export const mendPostcode = (cell: string): string =>
  inEuropeanFigures(cell.normalize('NFKC'))
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** Whether they are 18: by a yes or no, an age, or a day of birth; nothing said is asked with their own yes. */
function readAdult(cell: string, today: string): 'YES' | 'NO' | 'NOT_SAID' | 'UNREADABLE' {
  const said = inEuropeanFigures(cell.trim().toLowerCase());
  if (said === '') return 'NOT_SAID';
  if (/^(y|yes|true|1|x|✓|✔|adult|over 18|18\+|18 or over|نعم)$/.test(said)) return 'YES';
  if (/^(n|no|false|0|under 18|child|لا)$/.test(said)) return 'NO';
  if (/^\d{1,3}$/.test(said)) return Number(said) >= 18 ? 'YES' : 'NO';
  const born = birthday(said);
  if (!born) return 'UNREADABLE';
  const of18 = `${Number(today.slice(0, 4)) - 18}${today.slice(4)}`;
  return born <= of18 ? 'YES' : 'NO';
}

function birthday(said: string): string | null {
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said);
  const day = british ? `${british[3]}-${british[2]?.padStart(2, '0')}-${british[1]?.padStart(2, '0')}` : said.slice(0, 10);
  return isDay(day) ? day : null;
}

/** By what a file names somebody twice, however it is written; the server asks again whom it knows. */
export const reachMarks = ({ email, phone }: SaidInRow): string[] => {
  const box = (email ?? '')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')
    .replace(/\+[^@]*(?=@)/, '');
  const figures = mendPhone(phone ?? '')
    .replaceAll(/\D/g, '')
    .replace(/^(00)?44/, '0');
  return [...(box ? [`@${box}`] : []), ...(figures ? [figures] : [])];
};
