import { categoryShape } from '../categories/category.shape.ts';
import { column, expression, id, many, one, type Row, rowOf, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { skillShape } from '../skills/skill.shape.ts';
import { wardShape } from '../wards/ward.shape.ts';
import { lastAskedAt } from '../weekly/index.ts';
import { checkShape } from './check.shape.ts';

/** Volunteers as a list may show them: known-as data only; phone and e-mail are read by a look. */
export const volunteerShape: Shape = {
  table: 'volunteers',
  fields: {
    id: id('volunteer'),
    displayName: column('display_name'),
    firstName: column('first_name'),
    ward: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('ward_code')}`,
    ),
    languages: column('languages'),
    categories: many(
      () => categoryShape,
      (row, category) =>
        sql`${category('network_id')} = ${row('network_id')} and ${category('key')} = any(${row('category_keys')})`,
      (category) => category('position'),
    ),
    skills: many(
      () => skillShape,
      (row, skill) => sql`${skill('network_id')} = ${row('network_id')} and ${skill('key')} = any(${row('skill_keys')})`,
      (skill) => skill('position'),
    ),
    status: column('status'),
    suspendedReason: column('suspended_reason'),
    appliedAt: time('applied_at'),
    guidanceDay: expression(
      (row) => sql`(select g.day from guidance g where g.network_id = ${row('network_id')} and g.id = ${row('guidance_id')})`,
    ),
    handedInBy: expression(
      (row) =>
        sql`(select i.source from volunteer_imports i where i.network_id = ${row('network_id')} and i.id = ${row('import_id')})`,
    ),
    awaitsOwnYes: expression((row) => sql`(${row('import_id')} is not null and ${row('guidance_at')} is null)`),
    spendingCapPence: column('spending_cap_pence'),
    onDuty: column('on_duty'),
    freeTimes: column('free_times'),
    quietFrom: column('quiet_from'),
    quietUntil: column('quiet_until'),
    texts: column('texts'),
    textTrouble: column('text_trouble'),
    selfIsolating: column('self_isolating'),
    isolationWords: column('isolation_words'),
    isolationLanguage: column('isolation_language'),
    isolationAt: time('isolation_at'),
    checks: many(
      () => checkShape,
      (row, check) => sql`${check('network_id')} = ${row('network_id')} and ${check('volunteer_id')} = ${row('id')}`,
      (check) => check('kind'),
    ),
    capacity: column('capacity'),
    liveAssignments: expression((row) => liveAssignments(row)),
    joinedOn: expression((row) => dayOf(row('joined_at'))),
    lastAskedOn: expression((row) => dayOf(lastAskedAt(row))),
  },
  visibleTo: (row, who) => seen(row, who),
};

const dayOf = (at: Sql): Sql => sql`to_char(${at} at time zone 'Europe/London', 'YYYY-MM-DD')`;

export const liveAssignments = (row: Row): Sql => sql`(select count(*)::int from assignments a
  where a.network_id = ${row('network_id')} and a.volunteer_id = ${row('id')} and a.status in ('PROPOSED', 'ACCEPTED', 'STARTED'))`;

function seen(row: Row, who: Who): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId} and ${row('ward_code')} is not null`;
  if (who.kind === 'WARD_LEAD')
    return sql`${row('network_id')} = ${who.networkId} and ${row('ward_code')} = any(${who.wardCodes}::text[])`;
  return sql`false`;
}

/** For what hangs on a volunteer: seen by those who see the volunteer it names. */
export function volunteerSeen(row: Row, who: Who): Sql {
  return sql`exists (select from volunteers w where w.network_id = ${row('network_id')} and w.id = ${row('volunteer_id')} and ${seen(rowOf('w'), who)})`;
}
