import { REQUEST_ARROWS, type RequestStatus, readReference } from '@wardwise/domain';
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
        ...(filter?.statuses?.every(goesOn) ? [sql`${row('ended_at')} is null`] : []),
        ...inList(row('category_key'), filter?.categoryKeys),
        ...inList(row('preferred_language'), filter?.languages),
        ...inList(row('urgency'), filter?.urgencies),
        ...(filter?.reference ? [sql`${row('reference')} = ${param(readReference(filter.reference))}`] : []),
      ],
      ' and ',
    );

// The database holds the two equal (help_requests_status_has_its_facts); said as a fact of the row, the index of what is not over serves it.
const goesOn = (status: string): boolean => REQUEST_ARROWS[status as RequestStatus].length > 0;
