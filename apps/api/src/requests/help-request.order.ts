import { REQUEST_ARROWS, type RequestStatus, readReference } from '@wardwise/domain';
import { inList, type Order, type Row } from '../platform/shapes/index.ts';
import { join, param, type Sql, sql } from '../platform/sql.ts';
import { isSnoozed } from '../snoozes/index.ts';
import type { RequestFilter } from './help-request.type.ts';
import type { RequestSort } from './request-sorts.ts';

type Keys = Order['keys'];
const RANK: Keys = [{ of: (row) => row('queue_rank'), cast: 'smallint' }];
const DAY: Keys = [{ of: (row) => row('queue_day'), cast: 'date' }];
const TAKEN: Keys = [
  { of: (row) => row('taken_at'), cast: 'timestamptz' },
  { of: (row) => row('id'), cast: 'uuid' },
];

/** The orders a list of requests may be asked in; each has an index that serves it. */
export const REQUEST_ORDERS: Record<RequestSort, Order> = {
  // What nobody looks after, then by urgency, by the day it is needed, by how long it waits.
  QUEUE: { name: 'QUEUE', keys: [...RANK, ...DAY, ...TAKEN] },
  NEEDED_SOONEST: { name: 'NEEDED_SOONEST', keys: [...DAY, ...TAKEN] },
  LONGEST_WAITING: { name: 'LONGEST_WAITING', keys: TAKEN },
  NEWEST: { name: 'NEWEST', keys: TAKEN, down: true },
};

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
        ...inList(row('ward_code'), filter?.inWardCodes),
        ...inList(row('status'), filter?.statuses),
        ...(filter?.statuses?.every(goesOn) ? [sql`${row('ended_at')} is null`] : []),
        ...inList(row('category_key'), filter?.categoryKeys),
        ...inList(row('preferred_language'), filter?.languages),
        ...inList(row('urgency'), filter?.urgencies),
        ...(typeof filter?.merging === 'boolean' ? [sql`${isMerging(row)} = ${param(filter.merging)}`] : []),
        ...(typeof filter?.snoozed === 'boolean' ? [sql`${isSnoozed(row)} = ${param(filter.snoozed)}`] : []),
        ...(filter?.reference ? [sql`${row('reference')} = ${param(readReference(filter.reference))}`] : []),
      ],
      ' and ',
    );

const isMerging = (row: Row): Sql =>
  sql`(exists (select from merges mg where mg.network_id = ${row('network_id')} and mg.request_id = ${row('id')}))`;

// The database holds the two equal (help_requests_status_has_its_facts); said as a fact of the row, the index of what is not over serves it.
const goesOn = (status: string): boolean => REQUEST_ARROWS[status as RequestStatus].length > 0;
