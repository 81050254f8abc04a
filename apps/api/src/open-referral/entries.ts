import { type Sql, sql } from '../platform/sql.ts';
import { madeId } from './pieces.ts';

/**
 * Every organisation of the feed: those of the directory and, before them, each network. `place` is where it stands, beside its id: what is new comes last. Of a network
 * its name is told and nothing about anybody in it.
 */
export const ORGANIZATIONS = sql`(
  select o.id, o.position as place, o.name, o.description, o.email, o.website, o.example, o.updated_at from organizations o
  union all
  select n.id, (-1000000)::bigint, n.name, 'Neighbours who help neighbours, ward by ward.', null, null, n.demo, null from networks n
)`;

const ofOrganization = (what: Sql): Sql => sql`(select ${what} from organizations o where o.id = s.organization_id)`;

/** What each network does itself: each kind of help as a service. It is worked out once a statement, under the name `own_help`. */
export const OWN_HELP = sql`with own_help as materialized (
  select ${madeId(sql`n.id`, sql`c.key`)} as id, (c.position - 1000000)::bigint as place, n.id as organization_id, n.name as organization_name, n.demo as example,
    'Help from neighbours: ' || l.label as name, 'Neighbours of ' || n.name || ' help with this: ' || l.label || '. It costs nothing.' as description,
    null::text as url, null::text as email, null::text as phone, 'ACTIVE'::text as status, null::text as eligibility, null::integer as minimum_age,
    null::integer as maximum_age, null::text as fees, null::text as alert, null::date as assured_on, n.page_languages as language_tags,
    array['neighbours-help'] as need_keys, c.ways, false as everywhere, null::timestamptz as updated_at, n.id as network_id
  from networks n join categories c on c.network_id = n.id and c.offered
    join category_labels l on l.network_id = n.id and l.category_key = c.key and l.language = 'en'
) `;

/**
 * Every service of the feed: those of the directory and, before them, what the networks do. What is the organisation's is looked up where it is asked
 * for, and not joined: a page is then found by the index of its places.
 */
export const SERVICES = sql`(
  select s.id, s.position as place, s.organization_id, ${ofOrganization(sql`o.name`)} as organization_name, ${ofOrganization(sql`o.example`)} as example,
    s.name, s.description, s.url, s.email, s.phone, s.status,
    s.eligibility, s.minimum_age, s.maximum_age, s.fees, s.alert, s.assured_on, s.language_tags, s.need_keys, s.ways, s.everywhere,
    greatest(s.updated_at, ${ofOrganization(sql`o.updated_at`)}) as updated_at, null::uuid as network_id
  from services s
  union all
  select id, place, organization_id, organization_name, example, name, description, url, email, phone, status,
    eligibility, minimum_age, maximum_age, fees, alert, assured_on, language_tags, need_keys, ways, everywhere, updated_at, network_id from own_help
)`;

/** Every place of a service, with where it is: its own point, or the label point of its postcode's ward. */
export const PLACES = sql`(
  select p.*, p.position as place, coalesce(p.lat, w.label_lat) as near_lat, coalesce(p.lon, w.label_lon) as near_lon
  from service_places p left join postcodes c on c.postcode = p.postcode left join wards w on w.code = c.ward_code
)`;
