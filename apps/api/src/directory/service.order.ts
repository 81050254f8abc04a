import { readId } from '../platform/ids.ts';
import { inList, type Order, type Row } from '../platform/shapes/index.ts';
import { join, param, type Sql, sql } from '../platform/sql.ts';
import { isOpenNow } from './service.shape.ts';
import type { ServiceFilter } from './service.type.ts';

/** By name; the id settles namesakes. */
export const SERVICE_ORDER: Order = {
  name: 'name',
  keys: [
    { of: (row) => row('name'), cast: 'text' },
    { of: (row) => row('id'), cast: 'uuid' },
  ],
};

/** The services a filter means, of those that are there unless it says otherwise. */
export const servicesWhere =
  (filter: ServiceFilter | null) =>
  (row: Row): Sql =>
    join(
      [
        filter?.ended ? sql`true` : sql`${row('status')} in ('ACTIVE', 'TEMPORARILY_CLOSED')`,
        ...(filter?.ids ? [sql`${row('id')} = any(${param(uuidsOf(filter.ids))}::uuid[])`] : []),
        ...(filter?.needKeys ? [sql`${row('need_keys')} && ${param(filter.needKeys)}::text[]`] : []),
        ...(filter?.wardCodes
          ? [
              sql`(${row('everywhere')} or exists (select from service_wards s where s.service_id = ${row('id')} and s.ward_code = any(${param(filter.wardCodes)}::text[])))`,
            ]
          : []),
        ...(filter?.languages ? [sql`${row('language_tags')} && ${param(filter.languages)}::text[]`] : []),
        ...inList(row('takes_referrals'), filter?.takesReferrals),
        ...(filter?.openNow ? [isOpenNow(row)] : []),
        ...(filter?.text ? wordsOf(filter.text).map((word) => says(row, word)) : []),
      ],
      ' and ',
    );

const uuidsOf = (ids: string[]): string[] => ids.flatMap((id) => readId<string>('service', id) ?? []);

const wordsOf = (text: string): string[] => text.trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5);

const says = (row: Row, word: string): Sql =>
  sql`position(${param(word)} in lower(${row('name')} || ' ' || (select o.name from organizations o where o.id = ${row('organization_id')}))) > 0`;
