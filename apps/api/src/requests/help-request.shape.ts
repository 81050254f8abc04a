import type { HelpRequest } from '@wardwise/domain';
import { assignmentShape } from '../assignments/assignment.shape.ts';
import { callOutShape } from '../call-outs/call-out.shape.ts';
import { categoryShape } from '../categories/category.shape.ts';
import { followUpShape } from '../follow-ups/follow-up.shape.ts';
import { lookShape } from '../looks/look.shape.ts';
import { offerShape } from '../offers/offer.shape.ts';
import {
  column,
  computed,
  expression,
  id,
  many,
  one,
  part,
  type Row,
  rowOf,
  type Shape,
  time,
  type Who,
} from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { referralShape } from '../referrals/referral.shape.ts';
import { referralInShape } from '../referrals/referral-in.shape.ts';
import { signpostingShape } from '../signposting/signposting.shape.ts';
import { skillShape } from '../skills/skill.shape.ts';
import { standingArrangementShape } from '../standing-arrangements/arrangement.shape.ts';
import { wardShape } from '../wards/ward.shape.ts';
import { deskFields } from './desk-fields.shape.ts';
import { receiptShape } from './erasure-receipt.shape.ts';
import { abilitiesOf, type SeenRequest } from './help-request.policy.ts';
import { localGroupShape } from './local-group.shape.ts';
import { placeToComeShape } from './place-to-come.shape.ts';

const ofThis = (row: Row, other: Row): Sql =>
  sql`${other('network_id')} = ${row('network_id')} and ${other('request_id')} = ${row('id')}`;

const staffName = (row: Row, of: string): Sql =>
  sql`(select s.display_name from staff s where s.network_id = ${row('network_id')} and s.id = ${row(of)})`;

/** A request without anything sealed; after an ending, its stub. */
export const helpRequestShape: Shape = {
  table: 'help_requests',
  fields: {
    id: id('request'),
    status: column('status'),
    category: one(
      () => categoryShape,
      (row, category) => sql`${category('network_id')} = ${row('network_id')} and ${category('key')} = ${row('category_key')}`,
    ),
    way: column('way'),
    skills: many(
      () => skillShape,
      (row, skill) => sql`${skill('network_id')} = ${row('network_id')} and ${skill('key')} = any(${row('skill_keys')})`,
      (skill) => skill('position'),
    ),
    preferredLanguage: column('preferred_language'),
    urgency: column('urgency'),
    neededBy: column('needed_by'),
    places: column('places'),
    ward: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('ward_code')}`,
    ),
    handledBy: one(
      () => wardShape,
      (row, ward) => sql`${ward('code')} = ${row('handled_by_ward')}`,
    ),
    routing: part({
      kind: column('routing_kind'),
      metres: column('routing_metres'),
      onDutyFrom: column('on_duty_from'),
      nearestGroups: many(
        () => localGroupShape,
        (row, group) =>
          sql`${row('ward_code')} is null and exists (select from network_groups n where n.network_id = ${row('network_id')} and n.group_id = ${group('id')})`,
        (group) => group('name'),
      ),
    }),
    takenAt: time('taken_at'),
    takenBy: expression((row) => staffName(row, 'taken_by')),
    reference: column('reference'),
    cameBy: column('came_by'),
    youngPerson: column('young_person'),
    consentWords: column('consent_words'),
    consentLanguage: column('consent_language'),
    consentAt: time('consent_at'),
    askedByAnother: column('asked_by_another'),
    noticeReadAt: time('notice_read_at'),
    noticeReadBy: expression((row) => staffName(row, 'notice_read_by')),
    endedAt: time('ended_at'),
    deliveredAt: time('delivered_at'),
    stubEndsAt: expression(
      (row) => sql`to_char((${row('ended_at')} + (select make_interval(days => n.stub_days) from networks n
        where n.id = ${row('network_id')})) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    ),
    continues: one(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('id')} = ${row('continues')}`,
    ),
    continuedBy: one(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('continues')} = ${row('id')}`,
    ),
    assignments: many(
      () => assignmentShape,
      ofThis,
      (other) => other('id'),
    ),
    offers: many(
      () => offerShape,
      ofThis,
      (other) => sql`${other('offered_at')}, ${other('id')}`,
    ),
    callOuts: many(
      () => callOutShape,
      ofThis,
      (other) => other('created_at'),
    ),
    followUps: many(
      () => followUpShape,
      ofThis,
      (other) => other('id'),
    ),
    signpostings: many(
      () => signpostingShape,
      ofThis,
      (other) => sql`${other('told_at')}, ${other('id')}`,
    ),
    looks: many(
      () => lookShape,
      ofThis,
      (other) => sql`${other('at')}, ${other('id')}`,
    ),
    referrals: many(
      () => referralShape,
      ofThis,
      (other) => sql`${other('sent_at')}, ${other('id')}`,
    ),
    standingArrangement: one(
      () => standingArrangementShape,
      (
        row,
        other,
      ) => sql`${other('network_id')} = ${row('network_id')} and ${other('id')} = (select s.id from standing_arrangements s
        where s.network_id = ${row('network_id')} and s.request_id = ${row('id')} order by s.ended_at desc nulls first, s.set_up_at desc limit 1)`,
    ),
    occurrenceOf: one(
      () => standingArrangementShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('id')} = ${row('arrangement_id')}`,
    ),
    interpreting: column('interpreting'),
    interprets: one(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('id')} = ${row('interprets')}`,
    ),
    interpretedBy: many(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${other('interprets')} = ${row('id')}`,
      (other) => sql`${other('taken_at')} desc, ${other('id')}`,
    ),
    referredBy: one(() => referralInShape, ofThis),
    placeToCome: one(
      () => placeToComeShape,
      (row, it) =>
        sql`${row('asking_service_id')} is not null and ${it('network_id')} = ${row('network_id')} and ${it('id')} = ${row('id')}`,
    ),
    possibleDuplicates: many(
      () => helpRequestShape,
      (row, other) => sql`${other('network_id')} = ${row('network_id')} and ${runs(other)} and ${runs(row)} and exists (
        select from possible_duplicates d where d.network_id = ${row('network_id')} and (
          (d.request_id = ${row('id')} and d.other_id = ${other('id')}) or (d.other_id = ${row('id')} and d.request_id = ${other('id')})))`,
      (other) => sql`${other('taken_at')}, ${other('id')}`,
    ),
    ...deskFields,
    receipts: many(
      () => receiptShape,
      ofThis,
      (other) => other('at'),
    ),
    viewerCan: computed(
      {
        networkId: (row) => row('network_id'),
        status: (row) => row('status'),
        wardCode: (row) => row('ward_code'),
        handledByWard: (row) => row('handled_by_ward'),
        takenBy: (row) => row('taken_by'),
        places: (row) => row('places'),
        youngPerson: (row) => row('young_person'),
        askingServiceId: (row) => row('asking_service_id'),
        interpreting: (row) => row('interpreting'),
        preferredLanguage: (row) => row('preferred_language'),
        assignments: (row) => statuses(row, sql`assignments`),
        offers: (row) => statuses(row, sql`offers`),
        followUps: (row) => statuses(row, sql`follow_ups`),
      },
      (needs, ctx) => abilitiesOf(ctx.actor, needs as unknown as HelpRequest & SeenRequest, ctx.house.textsToken !== null),
    ),
  },
  visibleTo: (row, who) => seen(row, who),
};

/** Still holds what was told: of what is delivered only a card is left. */
const runs = (row: Row): Sql => sql`${row('status')} in ('NEW', 'OPEN', 'ASSIGNED')`;

const statuses = (
  row: Row,
  table: Sql,
): Sql => sql`(select coalesce(json_agg(json_build_object('status', x.status)), '[]'::json) from ${table} x
  where x.network_id = ${row('network_id')} and x.request_id = ${row('id')})`;

/** The same as `canSee`, where the rows are; a property test holds the two and the row-level policy equal. */
export function seen(row: Row, who: Who): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId}`;
  if (who.kind !== 'WARD_LEAD') return sql`false`;
  return sql`${row('network_id')} = ${who.networkId} and (${row('ward_code')} = any(${who.wardCodes}::text[]) or ${row('handled_by_ward')} = any(${who.wardCodes}::text[])
    or (${row('ward_code')} is null and (${row('taken_by')} is null or ${row('taken_by')} = ${who.staffId})))`;
}

/** For what hangs on a request: seen by those who see the request it names. */
export function requestSeen(row: Row, who: Who): Sql {
  const request = rowOf('q');
  return sql`exists (select from help_requests q where q.network_id = ${row('network_id')} and q.id = ${row('request_id')} and ${seen(request, who)})`;
}
