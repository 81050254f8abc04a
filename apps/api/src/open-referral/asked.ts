import { readPostcode } from '@wardwise/domain';
import { invalid, type Problem } from './problem.ts';

/** What a request asks the feed for, read and in order. */
export type Asked = {
  page: number;
  perPage: number;
  full: boolean;
  fullService: boolean;
  minimal: boolean;
  search: string[];
  modifiedAfter: string | null;
  needId: string | null;
  taxonomyId: string | null;
  organizationId: string | null;
  parentId: string | null;
  postcode: string | null;
  metres: number | null;
};

type Query = Record<string, unknown>;
type Read<T> = { value: T } | { wrong: string };

/** So many entries at most on one page: of a plain list, of whole entries, and of entries that are but ids. */
export const MOST_ON_A_PAGE = { plain: 500, full: 100, minimal: 20_000 } as const;
const USUAL_PAGE = 50;

/** Reads a request's parameters; those that the feed does not know are let be, those that cannot be read are a problem. */
export function readAsked(query: Query): Asked | Problem {
  const problems: Problem[] = [];
  const take = <T>(name: string, absent: T, read: (text: string) => Read<T>): T => {
    const said = query[name];
    if (said === undefined || said === '') return absent;
    const done = typeof said === 'string' ? read(said) : { wrong: `${name} may be said once.` };
    if ('value' in done) return done.value;
    problems.push(invalid(name, done.wrong));
    return absent;
  };
  const flag = (name: string) => take(name, false, (text) => readFlag(name, text));
  const id = (name: string) => take<string | null>(name, null, (text) => readUuid(name, text));
  const [minimal, full, fullService] = [flag('minimal'), flag('full'), flag('full_service')];
  const most = minimal ? MOST_ON_A_PAGE.minimal : full || fullService ? MOST_ON_A_PAGE.full : MOST_ON_A_PAGE.plain;
  take('format', 'json', (text) => (text === 'json' ? { value: text } : { wrong: 'format can be json.' }));
  const asked: Asked = {
    page: take('page', 1, (text) => readWhole('page', text, 1_000_000)),
    perPage: take('per_page', minimal ? most : USUAL_PAGE, (text) => readWhole('per_page', text, most)),
    ...{ minimal, full, fullService },
    search: take<string[]>('search', [], readSearch),
    modifiedAfter: take<string | null>('modified_after', null, readTime),
    needId: id('taxonomy_term_id'),
    taxonomyId: id('taxonomy_id'),
    organizationId: id('organization_id'),
    parentId: id('parent_id'),
    postcode: take<string | null>('postcode', null, readPlace),
    metres: take<number | null>('proximity', null, (text) => readWhole('proximity', text, 200_000)),
  };
  if (asked.metres !== null && asked.postcode === null && problems.length === 0)
    problems.push(invalid('proximity', 'proximity is measured from a postcode: say which.'));
  return problems[0] ?? asked;
}

const readFlag = (name: string, text: string): Read<boolean> =>
  text === 'true' || text === 'false' ? { value: text === 'true' } : { wrong: `${name} is true or false.` };

function readWhole(name: string, text: string, most: number): Read<number> {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? { value } : { wrong: `${name} is a whole number from 1 to ${most}.` };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id as every entry has one: a UUID. */
export const isUuid = (text: string): boolean => UUID.test(text);

const readUuid = (name: string, text: string): Read<string> =>
  isUuid(text) ? { value: text.toLowerCase() } : { wrong: `${name} is a UUID.` };

function readSearch(text: string): Read<string[]> {
  const found = text.toLowerCase().split(/\s+/).filter(Boolean);
  const wrong = text.length > 200 || text.includes('\0') || found.length > 10;
  return wrong ? { wrong: 'search is at most 10 words in 200 characters.' } : { value: found };
}

const TIME = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** A day, or a time of a day; one without a zone is of UTC. A plus sign that came as a space is a plus sign. */
function readTime(text: string): Read<string> {
  const said = text.replace(/ (?=\d\d:\d\d$)/, '+');
  const [, date = '', time, , , zone] = TIME.exec(said) ?? [];
  const at = Date.parse(`${time ? said : `${date}T00:00`}${zone ? '' : 'Z'}`);
  // A day that is not in the calendar is moved on by some readers: it must come back as it was.
  const there = !Number.isNaN(at) && new Date(`${date}T00:00Z`).toISOString().slice(0, 10) === date;
  return there && date > '1900' && date < '9999'
    ? { value: new Date(at).toISOString() }
    : { wrong: 'modified_after is a day or a time as ISO 8601 has it: 2026-11-23T09:30:00Z.' };
}

function readPlace(text: string): Read<string> {
  const read = readPostcode(text);
  return read.ok ? { value: read.value.postcode } : { wrong: 'postcode is a whole postcode of the United Kingdom.' };
}
