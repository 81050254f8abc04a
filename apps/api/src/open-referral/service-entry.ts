import { type Sql, sql } from '../platform/sql.ts';
import { ORGANIZATIONS } from './entries.ts';
import { day, instant, list, madeId, mailAddress, named, object, webAddress, words } from './pieces.ts';
import { TERMS, term } from './taxonomy.ts';

// In all of these the service's row is called `e`, and an organisation's `o`.

/** An organisation, with nothing of what it does. */
export const organizationFields: Record<string, Sql> = {
  id: sql`o.id`,
  name: named(sql`o`),
  description: sql`coalesce(${words(sql`o.description`)}, o.name)`,
  email: mailAddress(sql`o.email`),
  website: webAddress(sql`o.website`),
};

const EXAMPLE = sql`case when e.example then 'This is an example: it is made up, and nobody is there.' end`;

/** What a service says of itself in one line of a table. */
export const oneToOne: Record<string, Sql> = {
  id: sql`e.id`,
  organization_id: sql`e.organization_id`,
  name: named(sql`e`),
  description: words(sql`e.description`),
  url: webAddress(sql`e.url`),
  email: mailAddress(sql`e.email`),
  status: sql`lower(replace(e.status, '_', ' '))`,
  fees: words(sql`e.fees`),
  eligibility_description: words(sql`e.eligibility`),
  minimum_age: sql`e.minimum_age`,
  maximum_age: sql`e.maximum_age`,
  assured_date: day(sql`e.assured_on`),
  alert: words(sql`concat_ws(' ', ${EXAMPLE}, e.alert)`),
  last_modified: instant(sql`e.updated_at`),
};

const organization = sql`(select ${object(organizationFields)} from ${ORGANIZATIONS} o where o.id = e.organization_id)`;

/** A service in a list. */
export const listedService = object({ ...oneToOne, organization });

/** The least that the standard allows of a service, and when it changed. */
export const minimalService = object({
  ...{ id: sql`e.id`, name: named(sql`e`), status: oneToOne.status as Sql },
  ...{ last_modified: instant(sql`e.updated_at`), modified_date: instant(sql`e.updated_at`) },
});

const schedules = list(
  object({
    id: sql`c.id`,
    service_id: sql`c.service_id`,
    valid_from: day(sql`c.valid_from`),
    valid_to: day(sql`c.valid_to`),
    dtstart: day(sql`c.dtstart`),
    freq: sql`c.freq`,
    interval: sql`c.every`,
    byday: sql`c.byday`,
    bymonthday: sql`c.bymonthday`,
    description: words(sql`c.description`),
    opens_at: sql`to_char(c.opens_at, 'HH24:MI')`,
    closes_at: sql`to_char(c.closes_at, 'HH24:MI')`,
    attending_type: sql`(select string_agg(case way when 'IN_PERSON' then 'in person' when 'BY_PHONE' then 'by phone' else 'online' end, ', ' order by place)
      from unnest(e.ways) with ordinality as said (way, place))`,
  }),
  sql`service_schedules c where c.service_id = e.id`,
  sql`c.byday, c.opens_at, c.id`,
);

// One that is for people of every ward names none; one for people of none of ours says so, or it would read as for everybody.
const areas = list(
  object({
    id: madeId(sql`e.id`, sql`w.code`),
    service_id: sql`e.id`,
    name: sql`w.name`,
    uri: sql`'http://statistics.data.gov.uk/id/statistical-geography/' || nullif(w.code, 'elsewhere')`,
  }),
  sql`(select code, name from wards where code in (select a.ward_code from service_wards a where a.service_id = e.id
      union all select a.ward_code from network_wards a where a.network_id = e.network_id)
    union all select 'elsewhere', 'Outside the wards of this directory'
      where not e.everywhere and e.network_id is null and not exists (select from service_wards a where a.service_id = e.id)) w`,
  sql`w.name, w.code`,
);

const languages = list(
  object({ id: madeId(sql`e.id`, sql`'language'`, sql`tag`), service_id: sql`e.id`, code: sql`tag` }),
  sql`unnest(e.language_tags) with ordinality as spoken (tag, place)`,
  sql`place`,
);

const costs = list(
  object({
    id: sql`c.id`,
    service_id: sql`c.service_id`,
    option: words(sql`c.option`),
    amount: sql`round(c.pence / 100.0, 2)`,
    amount_description: words(sql`c.description`),
  }),
  sql`service_costs c where c.service_id = e.id`,
  sql`c.pence, c.id`,
);

const attributes = list(
  object({
    id: madeId(sql`e.id`, sql`'need'`, sql`t.key`),
    link_id: sql`e.id`,
    taxonomy_term_id: sql`t.id`,
    link_type: sql`'service'`,
    taxonomy_term: term,
  }),
  sql`${TERMS} t where t.key = any(e.need_keys)`,
  sql`t.place`,
);

/** A place as a location; the row is called `p`. */
const location = object({
  id: sql`p.location_id`,
  location_type: sql`'physical'`,
  name: words(sql`p.name`),
  latitude: sql`p.lat`,
  longitude: sql`p.lon`,
});

/** The same, with its address and how to get in. */
const wholeLocation = object({
  id: sql`p.location_id`,
  location_type: sql`'physical'`,
  name: words(sql`p.name`),
  latitude: sql`p.lat`,
  longitude: sql`p.lon`,
  // The standard knows no address without a town and a postcode.
  addresses: sql`case when num_nonnulls(${words(sql`p.address`)}, ${words(sql`p.city`)}, ${words(sql`p.postcode`)}) = 3 then json_build_array(${object(
    {
      id: madeId(sql`p.id`, sql`'address'`),
      location_id: sql`p.location_id`,
      address_1: sql`p.address`,
      city: sql`p.city`,
      state_province: sql`p.city`,
      postal_code: sql`p.postcode`,
      country: sql`'GB'`,
      address_type: sql`'physical'`,
    },
  )}) end`,
  accessibility: sql`case when ${words(sql`p.accessibility`)} is not null then json_build_array(${object({
    id: madeId(sql`p.id`, sql`'accessibility'`),
    location_id: sql`p.location_id`,
    description: sql`p.accessibility`,
  })}) end`,
});

const phones = sql`case when ${words(sql`e.phone`)} is not null then json_build_array(${object({
  id: madeId(sql`e.id`, sql`'phone'`),
  service_id: sql`e.id`,
  number: sql`e.phone`,
})}) end`;

const nested = {
  ...oneToOne,
  ...{ schedules, service_areas: areas, languages, organization, phones, cost_options: costs, attributes },
};

const place = { id: sql`p.id`, service_id: sql`p.service_id`, location_id: sql`p.location_id` };

/** A service with all that belongs to it. */
export const wholeService = object({
  ...nested,
  service_at_locations: list(
    object({ ...place, location: wholeLocation }),
    sql`service_places p where p.service_id = e.id`,
    sql`p.position`,
  ),
});

/** A service at one of its places, in a list; the place is called `p`, its service `e`. */
export const listedPlace = object({ ...place, location, service: listedService });

/** The same with all that belongs to both. */
export const wholePlace = object({ ...place, location: wholeLocation, service: object(nested) });
