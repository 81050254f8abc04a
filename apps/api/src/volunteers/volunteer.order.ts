import { readId } from '../platform/ids.ts';
import { inList, type Order, type Row } from '../platform/shapes/index.ts';
import { join, param, type Sql, sql } from '../platform/sql.ts';

/** By name; the id settles namesakes. */
export const VOLUNTEER_ORDER: Order = {
  name: 'name',
  keys: [
    { of: (row) => row('display_name'), cast: 'text' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

type Filter = {
  ids?: string[] | null;
  named?: string | null;
  wardCodes?: string[] | null;
  languages?: string[] | null;
  categoryKeys?: string[] | null;
  skillKeys?: string[] | null;
  statuses?: string[] | null;
};

/** Those who are called so, live in one of the wards, speak one of the languages, offer one of the categories, have one of the skills, stand so with the network. */
export const volunteersWhere =
  (filter: Filter | null) =>
  (row: Row): Sql =>
    join(
      [
        sql`true`,
        ...(filter?.ids ? [sql`${row('id')} = any(${param(uuidsOf(filter.ids))}::uuid[])`] : []),
        ...(filter?.named ? wordsOf(filter.named).map((word) => isCalled(row, word)) : []),
        ...inList(row('ward_code'), filter?.wardCodes),
        ...inList(row('status'), filter?.statuses),
        ...(filter?.languages ? [sql`${row('languages')} && ${param(filter.languages)}::text[]`] : []),
        ...(filter?.categoryKeys ? [sql`${row('category_keys')} && ${param(filter.categoryKeys)}::text[]`] : []),
        ...(filter?.skillKeys ? [sql`${row('skill_keys')} && ${param(filter.skillKeys)}::text[]`] : []),
      ],
      ' and ',
    );

const uuidsOf = (ids: string[]): string[] => ids.flatMap((id) => readId<string>('volunteer', id) ?? []);

const MARKS = '[\u0300-\u036f\u064b-\u065f]'; // of Latin and of Arabic letters
const MOST_WORDS = 5;

const wordsOf = (name: string): string[] =>
  name.normalize('NFKD').replace(new RegExp(MARKS, 'g'), '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** A word of what they are called begins so, however its marks are written: "jose" finds José. */
const isCalled = (row: Row, word: string): Sql =>
  sql`position(${param(` ${word}`)} in ' ' || regexp_replace(lower(normalize(${row('display_name')}, NFKD)), ${param(MARKS)}, '', 'g')) > 0`;
