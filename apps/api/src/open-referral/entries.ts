import { sql } from '../platform/sql.ts';
import { madeId } from './pieces.ts';

/**
 * Every organisation of the feed: those of the directory and, before them, each network. `place` is where it stands: what is new comes last. Of a network
 * its name is told and nothing about anybody in it.
 */
export const ORGANIZATIONS = sql`(
  select o.id, o.position as place, o.name, o.description, o.email, o.website, o.example, o.updated_at from organizations o
  union all
  select n.id, -1000000 + row_number() over (order by n.name, n.id), n.name, 'Neighbours who help neighbours, ward by ward.', null, null, n.demo, null from networks n
)`;

/** Every service of the feed: those of the directory and, before them, each kind of help of each network. A left join costs nothing where nobody asks for what it finds. */
export const SERVICES = sql`(
  select s.id, s.position as place, s.organization_id, o.name as organization_name, o.example, s.name, s.description, s.url, s.email, s.phone, s.status,
    s.eligibility, s.minimum_age, s.maximum_age, s.fees, s.alert, s.assured_on, s.language_tags, s.need_keys, s.ways, s.everywhere,
    greatest(s.updated_at, o.updated_at) as updated_at, null::uuid as network_id
  from services s left join organizations o on o.id = s.organization_id
  union all
  select ${madeId(sql`n.id`, sql`c.key`)}, -1000000 + row_number() over (order by n.name, n.id, c.position, c.key), n.id, n.name, n.demo, 'Help from neighbours: ' || l.label,
    'Neighbours of ' || n.name || ' help with this: ' || l.label || '. It costs nothing.', null, null, null, 'ACTIVE',
    null, null, null, null, null, null, n.page_languages, array['neighbours-help'], c.ways, false,
    null, n.id
  from networks n join categories c on c.network_id = n.id
    join category_labels l on l.network_id = n.id and l.category_key = c.key and l.language = 'en'
)`;

/** Every place of a service, with where it is: its own point, or the label point of its postcode's ward. */
export const PLACES = sql`(
  select p.*, p.position as place, coalesce(p.lat, w.label_lat) as near_lat, coalesce(p.lon, w.label_lon) as near_lon
  from service_places p left join postcodes c on c.postcode = p.postcode left join wards w on w.code = c.ward_code
)`;
