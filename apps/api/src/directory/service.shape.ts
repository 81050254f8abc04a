import { ASSURED_DAYS, CAPACITY_DAYS } from '@wardwise/domain';
import { column, expression, id, many, one, part, type Row, type Shape, time } from '../platform/shapes/index.ts';
import { literal, type Sql, sql } from '../platform/sql.ts';
import { isStaffKind } from './service.policy.ts';

const ANYBODY: Shape['visibleTo'] = () => sql`true`;
const LOCAL_NOW = sql`(now() at time zone 'Europe/London')`;
const daysBefore = (days: number): Sql => sql`${LOCAL_NOW}::date - ${literal(String(days))}::int`;

/** An entry needs somebody's word, by the rule of the domain (`isStale`). */
const isStale = (row: Row): Sql => sql`(${row('assured_on')} is null or ${row('assured_on')} < ${daysBefore(ASSURED_DAYS)})`;

/** It is open at this moment, by the openings worked out ahead. */
export const isOpenNow = (row: Row): Sql => sql`exists (select from service_openings o where o.service_id = ${row('id')}
  and o.opens_at <= ${LOCAL_NOW} and o.closes_at > ${LOCAL_NOW})`;

/** What other support can be needed for, in the reader's language. */
export const needShape: Shape = {
  table: 'needs',
  fields: {
    key: column('key'),
    label: expression(
      (
        row,
        _args,
        who,
      ) => sql`(select l.label from need_labels l where l.need_key = ${row('key')} and l.language in ('en', ${who.language})
        order by (l.language = ${who.language}) desc limit 1)`,
    ),
    categoryKeys: column('category_keys'),
  },
  visibleTo: ANYBODY,
};

/** An organisation of the directory. */
export const organizationShape: Shape = {
  table: 'organizations',
  fields: {
    id: id('organization'),
    name: column('name'),
    description: column('description'),
    email: column('email'),
    phone: column('phone'),
    website: column('website'),
    example: column('example'),
    services: many(
      () => serviceShape,
      (row, service) => sql`${service('organization_id')} = ${row('id')}`,
      (service) => sql`${service('name')}, ${service('id')}`,
    ),
  },
  visibleTo: ANYBODY,
};

/** A service of the directory: told to anybody, but for where its referrals are sent. */
export const serviceShape: Shape = {
  table: 'services',
  fields: {
    id: id('service'),
    name: column('name'),
    description: column('description'),
    url: column('url'),
    email: column('email'),
    phone: column('phone'),
    status: column('status'),
    eligibility: column('eligibility'),
    minimumAge: column('minimum_age'),
    maximumAge: column('maximum_age'),
    fees: column('fees'),
    alert: column('alert'),
    assuredOn: expression((row) => sql`to_char(${row('assured_on')}, 'YYYY-MM-DD')`),
    stale: expression(isStale),
    languages: column('language_tags'),
    needs: many(
      () => needShape,
      (row, need) => sql`${need('key')} = any(${row('need_keys')})`,
      (need) => need('position'),
    ),
    ways: column('ways'),
    everywhere: column('everywhere'),
    wardNames: expression(
      (row) =>
        sql`array(select w.name from service_wards s join wards w on w.code = s.ward_code where s.service_id = ${row('id')} order by w.name)`,
    ),
    wardCodes: expression(
      (row) => sql`array(select s.ward_code from service_wards s where s.service_id = ${row('id')} order by s.ward_code)`,
    ),
    takesReferrals: column('takes_referrals'),
    referralEmail: expression((row, _args, who) => (isStaffKind(who.kind) ? row('referral_email') : sql`null::text`)),
    referralFields: column('referral_fields'),
    answerHours: column('answer_hours'),
    room: part({
      capacity: column('capacity'),
      waitingDays: column('waiting_days'),
      asOf: time('capacity_as_of'),
      old: expression(
        (row) =>
          sql`(${row('capacity_as_of')} is null or (${row('capacity_as_of')} at time zone 'Europe/London')::date < ${daysBefore(CAPACITY_DAYS)})`,
      ),
    }),
    openNow: expression(isOpenNow),
    schedules: many(
      () => scheduleShape,
      (row, schedule) => sql`${schedule('service_id')} = ${row('id')}`,
      (schedule) => sql`${schedule('opens_at')}, ${schedule('id')}`,
    ),
    openings: many(
      () => openingShape,
      (row, opening) => sql`${opening('service_id')} = ${row('id')} and ${opening('closes_at')} > ${LOCAL_NOW}`,
      (opening) => opening('opens_at'),
    ),
    places: many(
      () => placeShape,
      (row, place) => sql`${place('service_id')} = ${row('id')}`,
      (place) => sql`${place('name')}, ${place('id')}`,
    ),
    costs: many(
      () => costShape,
      (row, cost) => sql`${cost('service_id')} = ${row('id')}`,
      (cost) => sql`${cost('pence')}, ${cost('id')}`,
    ),
    organization: one(
      () => organizationShape,
      (row, organization) => sql`${organization('id')} = ${row('organization_id')}`,
    ),
    keptBy: expression(
      (row) =>
        sql`(select n.name from organizations o join networks n on n.id = o.kept_by where o.id = ${row('organization_id')})`,
    ),
    viewerCanEdit: expression((row, _args, who) =>
      who.kind === 'COORDINATOR'
        ? sql`exists (select from organizations o where o.id = ${row('organization_id')} and o.kept_by = ${who.networkId})`
        : sql`false`,
    ),
  },
  visibleTo: ANYBODY,
};

const scheduleShape: Shape = {
  table: 'service_schedules',
  fields: {
    freq: column('freq'),
    every: column('every'),
    byday: column('byday'),
    bymonthday: column('bymonthday'),
    opensAt: expression((row) => sql`to_char(${row('opens_at')}, 'HH24:MI')`),
    closesAt: expression((row) => sql`to_char(${row('closes_at')}, 'HH24:MI')`),
  },
  visibleTo: ANYBODY,
};

const openingShape: Shape = {
  table: 'service_openings',
  fields: {
    opensAt: expression((row) => sql`to_char(${row('opens_at')}, 'YYYY-MM-DD"T"HH24:MI')`),
    closesAt: expression((row) => sql`to_char(${row('closes_at')}, 'YYYY-MM-DD"T"HH24:MI')`),
  },
  visibleTo: ANYBODY,
};

const placeShape: Shape = {
  table: 'service_places',
  fields: {
    name: column('name'),
    address: column('address'),
    city: column('city'),
    postcode: column('postcode'),
    accessibility: column('accessibility'),
  },
  visibleTo: ANYBODY,
};

const costShape: Shape = {
  table: 'service_costs',
  fields: { option: column('option'), pence: column('pence'), description: column('description') },
  visibleTo: ANYBODY,
};
