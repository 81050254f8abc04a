import { type Referral, referralAbilities, START_DAYS } from '@wardwise/domain';
import { serviceShape } from '../directory/service.shape.ts';
import { isStaff } from '../platform/actor.ts';
import { column, computed, expression, id, one, part, type Row, type Shape, time, type Who } from '../platform/shapes/index.ts';
import { literal, type Sql, sql } from '../platform/sql.ts';
import { helpRequestShape, requestSeen } from '../requests/help-request.shape.ts';
import { canAnswer, type SeenReferral } from './referral.policy.ts';

const ofRequest = (row: Row, what: Sql): Sql =>
  sql`(select ${what} from help_requests r where r.network_id = ${row('network_id')} and r.id = ${row('request_id')})`;

const isReceiverKind = (who: Who): boolean => who.kind === 'PARTNER_CLIENT' || who.kind === 'PARTNER';

/** What a service is told of the person beside the envelope goes for it with the referral's end, as the envelope does. */
const whileTold = (row: Row, who: Who, what: Sql): Sql =>
  isReceiverKind(who) ? sql`case when ${row('ended_at')} is null then ${ofRequest(row, what)} end` : ofRequest(row, what);

/** Until when we wait for the service, by the rule of the domain (`waitsUntil`, `expiresAt`). */
const waitsUntil = (row: Row): Sql => sql`case when ${row('ended_at')} is not null or ${row('status')} = 'STARTED' then null
  when ${row('chased_at')} is not null then ${row('chased_at')} + make_interval(hours => ${row('answer_hours')})
  when ${row('status')} = 'ACCEPTED' then ${row('answered_at')} + make_interval(days => ${literal(String(START_DAYS))}::int)
  when ${row('status')} = 'WAITLISTED' then ${row('answered_at')} + make_interval(days => ${row('waiting_days')}, hours => ${row('answer_hours')})
  else ${row('sent_at')} + make_interval(hours => ${row('answer_hours')}) end`;

/** A referral without anything sealed: both sides see the same. */
export const referralShape: Shape = {
  table: 'referrals',
  fields: {
    id: id('referral'),
    status: column('status'),
    service: one(
      () => serviceShape,
      (row, service) => sql`${service('id')} = ${row('service_id')}`,
    ),
    request: one(
      () => helpRequestShape,
      (row, request) => sql`${request('network_id')} = ${row('network_id')} and ${request('id')} = ${row('request_id')}`,
    ),
    networkName: expression((row) => sql`(select n.name from networks n where n.id = ${row('network_id')})`),
    categoryLabel: expression((row, _args, who) =>
      whileTold(
        row,
        who,
        sql`(select l.label from category_labels l where l.network_id = r.network_id and l.category_key = r.category_key
          and l.language in ('en', ${who.language}) order by (l.language = ${who.language}) desc limit 1)`,
      ),
    ),
    wardName: expression((row, _args, who) => whileTold(row, who, sql`(select w.name from wards w where w.code = r.ward_code)`)),
    preferredLanguage: expression((row, _args, who) =>
      isReceiverKind(who)
        ? sql`case when ${row('ended_at')} is null then ${row('preferred_language')} end`
        : row('preferred_language'),
    ),
    fields: column('fields'),
    consent: part({
      by: column('consent_by'),
      how: column('consent_how'),
      words: column('consent_words'),
      language: column('consent_language'),
      fields: column('consent_fields'),
      until: expression((row) => sql`to_char(${row('consent_until')}, 'YYYY-MM-DD')`),
      at: time('consent_at'),
    }),
    sentAt: time('sent_at'),
    receivedAt: time('received_at'),
    answeredAt: time('answered_at'),
    startedAt: time('started_at'),
    chasedAt: time('chased_at'),
    endedAt: time('ended_at'),
    waitsUntil: expression((row) => sql`to_char((${waitsUntil(row)}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
    waitingDays: column('waiting_days'),
    reason: column('reason'),
    viewerCan: computed(
      {
        id: (row) => row('id'),
        networkId: (row) => row('network_id'),
        organizationId: (row) => row('organization_id'),
        status: (row) => row('status'),
        sentAt: (row) => row('sent_at'),
        endedAt: (row) => row('ended_at'),
      },
      (needs, { actor }) => {
        const { withdraw, ...answers } = referralAbilities(needs as unknown as Referral);
        const may = canAnswer(actor, needs as unknown as SeenReferral);
        const theirs = Object.fromEntries(Object.entries(answers).map(([verb, possible]) => [verb, may && possible]));
        return { ...theirs, withdraw: isStaff(actor) && withdraw };
      },
    ),
  },
  visibleTo: (row, who) => seen(row, who),
};

/** By the request it is about, for the staff; for a receiver the same as `isReceiver`. What is left of a request goes before a long referral does: then it is the coordinators'. */
function seen(row: Row, who: Who): Sql {
  if (who.kind === 'COORDINATOR') return sql`${row('network_id')} = ${who.networkId}`;
  if (who.kind === 'WARD_LEAD') return requestSeen(row, who);
  return isReceiverKind(who) ? isAddressed(row, who) : sql`false`;
}

/** Addressed to the organisation that a program speaks for or somebody works for, or the one that a mailed link is about. */
const isAddressed = (row: Row, who: Who): Sql =>
  sql`${row('network_id')} = ${who.networkId} and ${row('organization_id')} = ${who.organizationId}::uuid and 'REFERRALS_READ' = any(${who.scopes}::text[])
    and ${who.referrerLinkId}::uuid is null and ${row('id')} = coalesce(${who.referralId}::uuid, ${row('id')})`;
