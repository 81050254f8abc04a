import { NOT_PLACED, REQUEST_ARROWS, type RequestStatus, readReference } from '@wardwise/domain';
import { type Facets, inList, type Order, type Row, type Where, type Who } from '../platform/shapes/index.ts';
import { join, literal, param, type Sql, sql } from '../platform/sql.ts';
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

const UNPLACED = literal(NOT_PLACED);

/** The requests a filter means; several values in one list are "or", several lists "and". */
export const requestsWhere =
  (filter: RequestFilter | null): Where =>
  (row, who) =>
    join(
      [
        sql`true`,
        ...(filter?.wardCodes
          ? [
              sql`(${row('ward_code')} = any(${param(filter.wardCodes)}::text[]) or ${row('handled_by_ward')} = any(${param(filter.wardCodes)}::text[])
                or (${row('ward_code')} is null and ${UNPLACED} = any(${param(filter.wardCodes)}::text[])))`,
            ]
          : []),
        ...inList(row('ward_code'), filter?.inWardCodes),
        ...inList(row('status'), filter?.statuses),
        ...(filter?.statuses?.every(goesOn) ? [sql`${row('ended_at')} is null`] : []),
        ...inList(row('category_key'), filter?.categoryKeys),
        ...inList(row('preferred_language'), filter?.languages),
        ...inList(row('urgency'), filter?.urgencies),
        ...inList(dueOf(row), filter?.due),
        ...inList(holdOf(row, who), filter?.holds),
        ...(typeof filter?.merging === 'boolean' ? [sql`${isMerging(row)} = ${param(filter.merging)}`] : []),
        ...inList(snoozeOf(row), filter?.snoozes),
        ...(filter?.reference ? [sql`${row('reference')} = ${param(readReference(filter.reference))}`] : []),
      ],
      ' and ',
    );

/** What the queue can be narrowed by: the list of the filter, and the keys under which a request counts. */
const CHOICES: Record<string, { list: keyof RequestFilter; keys: Facets[string]['keys'] }> = {
  wards: {
    list: 'wardCodes',
    keys: (row) => sql`array(select distinct w.code from unnest(array[${row('ward_code')}, ${row('handled_by_ward')},
      case when ${row('ward_code')} is null then ${UNPLACED} end]::text[]) w (code)
      where w.code is not null)`,
  },
  statuses: { list: 'statuses', keys: (row) => sql`array[${row('status')}]` },
  categories: { list: 'categoryKeys', keys: (row) => sql`array[${row('category_key')}]` },
  languages: { list: 'languages', keys: (row) => sql`array[${row('preferred_language')}]` },
  urgencies: { list: 'urgencies', keys: (row) => sql`array[${row('urgency')}]` },
  due: { list: 'due', keys: (row) => sql`array[${dueOf(row)}]` },
  holds: { list: 'holds', keys: (row, who) => sql`array[${holdOf(row, who)}]` },
  snoozes: { list: 'snoozes', keys: (row) => sql`array[${snoozeOf(row)}]` },
};

/** How many requests each choice would show; a list's own choices are left out, so that the others beside it can be weighed. */
export const requestFacets = (filter: RequestFilter | null): Facets =>
  Object.fromEntries(
    Object.entries(CHOICES).map(([facet, { list, keys }]) => [
      facet,
      { keys, where: requestsWhere({ ...filter, [list]: null }) },
    ]),
  );

const TODAY = sql`(now() at time zone 'Europe/London')::date`;

const dueOf = (
  row: Row,
): Sql => sql`(case when ${row('needed_by')} is null then 'NO_DAY' when ${row('needed_by')} < ${TODAY} then 'OVERDUE'
  when ${row('needed_by')} = ${TODAY} then 'TODAY' when ${row('needed_by')} <= ${TODAY} + 7 then 'IN_A_WEEK' else 'LATER' end)`;

const holdOf = (
  row: Row,
  who: Who,
): Sql => sql`coalesce((select case when h.staff_id = ${who.staffId}::uuid then 'MINE' else 'ANOTHERS' end
  from holds h where h.network_id = ${row('network_id')} and h.request_id = ${row('id')} and h.until > now()), 'NOBODYS')`;

const snoozeOf = (row: Row): Sql => sql`(case when ${isSnoozed(row)} then 'PUT_OFF' else 'NOT_PUT_OFF' end)`;

const isMerging = (row: Row): Sql =>
  sql`(exists (select from merges mg where mg.network_id = ${row('network_id')} and mg.request_id = ${row('id')}))`;

// The database holds the two equal (help_requests_status_has_its_facts); said as a fact of the row, the index of what is not over serves it.
const goesOn = (status: string): boolean => REQUEST_ARROWS[status as RequestStatus].length > 0;
