import { RUNS_OUT_SOON_DAYS, TIME_ZONE } from '@wardwise/domain';
import { readId } from '../platform/ids.ts';
import { inList, type Order, type Row } from '../platform/shapes/index.ts';
import { join, param, type Sql, sql } from '../platform/sql.ts';
import { lastAskedAt } from '../weekly/index.ts';
import { liveAssignments } from './volunteer.shape.ts';

/** By name; the id settles namesakes. */
const VOLUNTEER_ORDER: Order = {
  name: 'name',
  keys: [
    { of: (row) => row('display_name'), cast: 'text' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

/** First whom nobody asked for longest; of those of whom nothing is known any more, who came first. */
const LONGEST_UNASKED: Order = {
  name: 'unasked',
  keys: [
    { of: (row) => sql`coalesce(${lastAskedAt(row)}, '0001-01-01Z'::timestamptz)`, cast: 'timestamptz' },
    { of: (row) => row('joined_at'), cast: 'timestamptz' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

/** By name, or by whom nobody asked for longest. */
export const volunteerOrder = (order: 'NAME' | 'LONGEST_UNASKED'): Order =>
  order === 'NAME' ? VOLUNTEER_ORDER : LONGEST_UNASKED;

type Filter = {
  onDuty?: boolean | null;
  hasRoom?: boolean | null;
  unaskedDays?: number | null;
  checks?: string[] | null;
  ids?: string[] | null;
  named?: string | null;
  wardCodes?: string[] | null;
  languages?: string[] | null;
  categoryKeys?: string[] | null;
  skillKeys?: string[] | null;
  statuses?: string[] | null;
};

/** Those who are called so, live in one of the wards, speak one of the languages, offer one of the categories, have one of the skills, stand so with the network, and whatever else is asked. */
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
        ...(filter?.onDuty == null ? [] : [sql`${row('on_duty')} = ${param(filter.onDuty)}::boolean`]),
        ...(filter?.hasRoom == null
          ? []
          : [sql`(${liveAssignments(row)} < ${row('capacity')}) = ${param(filter.hasRoom)}::boolean`]),
        ...(filter?.unaskedDays == null ? [] : [unaskedFor(row, filter.unaskedDays)]),
        ...(filter?.checks ? [hasCheck(row, filter.checks)] : []),
        ...(filter?.skillKeys ? [sql`${row('skill_keys')} && ${param(filter.skillKeys)}::text[]`] : []),
      ],
      ' and ',
    );

const MOST_DAYS = 3650;

const unaskedFor = (row: Row, days: number): Sql =>
  sql`coalesce(${lastAskedAt(row)}, '-infinity') <= now() - make_interval(days => ${param(Math.min(Math.max(days, 0), MOST_DAYS))}::int)`;

// As the rule has it (`checkState` in the domain).
const hasCheck = (row: Row, states: string[]): Sql => sql`exists (select from volunteer_credentials held
  cross join lateral (select (now() at time zone ${param(TIME_ZONE)}::text)::date as day) today
  where held.network_id = ${row('network_id')} and held.volunteer_id = ${row('id')} and case when held.valid_until < today.day then 'RAN_OUT'
    when held.valid_until <= today.day + ${param(RUNS_OUT_SOON_DAYS)}::int then 'RUNS_OUT_SOON' else 'COUNTS' end = any(${param(states)}::text[]))`;

const uuidsOf = (ids: string[]): string[] => ids.flatMap((id) => readId<string>('volunteer', id) ?? []);

const MARKS = '[\u0300-\u036f\u064b-\u065f]'; // of Latin and of Arabic letters
const MOST_WORDS = 5;

const wordsOf = (name: string): string[] =>
  name.normalize('NFKD').replace(new RegExp(MARKS, 'g'), '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** A word of what they are called begins so, however its marks are written: "jose" finds José. */
const isCalled = (row: Row, word: string): Sql =>
  sql`position(${param(` ${word}`)} in ' ' || regexp_replace(lower(normalize(${row('display_name')}, NFKD)), ${param(MARKS)}, '', 'g')) > 0`;
