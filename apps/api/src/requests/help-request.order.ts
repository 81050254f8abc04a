import { inList, type Key, type Row } from '../platform/shapes/index.ts';
import { join, param, type Sql, sql } from '../platform/sql.ts';
import type { RequestFilter } from './help-request.type.ts';

/** The queue's order: what nobody looks after, then by urgency, by the day it is needed, by how long it waits. One index serves it. */
export const QUEUE_ORDER: Key[] = [
  { of: (row) => row('queue_rank'), cast: 'smallint' },
  { of: (row) => row('queue_day'), cast: 'date' },
  { of: (row) => row('taken_at'), cast: 'timestamptz' },
  { of: (row) => row('id'), cast: 'uuid' },
];

/** The requests a filter means; several values in one list are "or", several lists "and". */
export const requestsWhere =
  (filter: RequestFilter | null) =>
  (row: Row): Sql =>
    join(
      [
        sql`true`,
        ...(filter?.wardCodes
          ? [
              sql`(${row('ward_code')} = any(${param(filter.wardCodes)}::text[]) or ${row('handled_by_ward')} = any(${param(filter.wardCodes)}::text[]))`,
            ]
          : []),
        ...inList(row('status'), filter?.statuses),
        ...inList(row('category_key'), filter?.categoryKeys),
        ...inList(row('preferred_language'), filter?.languages),
        ...inList(row('urgency'), filter?.urgencies),
      ],
      ' and ',
    );
