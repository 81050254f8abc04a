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
  wardCodes?: string[] | null;
  languages?: string[] | null;
  categoryKeys?: string[] | null;
  skillKeys?: string[] | null;
  statuses?: string[] | null;
};

/** Those who live in one of the wards, speak one of the languages, offer one of the categories, have one of the skills, stand so with the network. */
export const volunteersWhere =
  (filter: Filter | null) =>
  (row: Row): Sql =>
    join(
      [
        sql`true`,
        ...inList(row('ward_code'), filter?.wardCodes),
        ...inList(row('status'), filter?.statuses),
        ...(filter?.languages ? [sql`${row('languages')} && ${param(filter.languages)}::text[]`] : []),
        ...(filter?.categoryKeys ? [sql`${row('category_keys')} && ${param(filter.categoryKeys)}::text[]`] : []),
        ...(filter?.skillKeys ? [sql`${row('skill_keys')} && ${param(filter.skillKeys)}::text[]`] : []),
      ],
      ' and ',
    );
