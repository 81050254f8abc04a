import { goesOn, readRule, type StandingArrangement } from '@wardwise/domain';
import { categoryShape } from '../categories/category.shape.ts';
import { isStaff } from '../platform/actor.ts';
import { column, computed, expression, id, many, one, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { sql } from '../platform/sql.ts';
import { helpRequestShape, requestSeen } from '../requests/help-request.shape.ts';

/** Whether a service has taken over, by the rule of the domain (`isTakenOver`). */
const takenOver = (row: Row) => sql`exists (select from referrals f where f.network_id = ${row('network_id')}
  and f.request_id = ${row('request_id')} and f.status in ('STARTED', 'COMPLETED'))`;

/** Help that recurs, without anything sealed. */
export const standingArrangementShape: Shape = {
  table: 'standing_arrangements',
  fields: {
    id: id('arrangement'),
    request: one(
      () => helpRequestShape,
      (row, request) => sql`${request('network_id')} = ${row('network_id')} and ${request('id')} = ${row('request_id')}`,
    ),
    category: one(
      () => categoryShape,
      (row, category) => sql`${category('network_id')} = ${row('network_id')} and ${category('key')} = ${row('category_key')}`,
    ),
    way: column('way'),
    rhythm: computed({ rule: (row) => row('rule') }, ({ rule }) => readRule(String(rule))),
    yes: expression(
      (row) =>
        sql`case when ${row('paused_at')} is not null then 'OVER' when ${row('asked_again_at')} is not null then 'DUE' else 'FRESH' end`,
    ),
    consentWords: column('consent_words'),
    consentLanguage: column('consent_language'),
    consentAt: time('consent_at'),
    setUpAt: time('set_up_at'),
    endedAt: time('ended_at'),
    endedWhy: column('ended_why'),
    toBeEnded: expression((row) => sql`(${row('ended_at')} is null and ${takenOver(row)})`),
    occurrences: many(
      () => helpRequestShape,
      (row, request) => sql`${request('network_id')} = ${row('network_id')} and ${request('arrangement_id')} = ${row('id')}`,
      (request) => sql`${request('needed_by')}, ${request('id')}`,
    ),
    viewerCan: computed({ endedAt: (row) => row('ended_at') }, (needs, { actor }) => ({
      end: isStaff(actor) && goesOn(needs as unknown as StandingArrangement),
      renew: isStaff(actor) && goesOn(needs as unknown as StandingArrangement),
    })),
  },
  visibleTo: (row, who) => requestSeen(row, who),
};
