import { type Sql, sql } from '../platform/sql.ts';

const plain = (postcode: Sql): Sql => sql`upper(regexp_replace(${postcode}, '[^A-Za-z0-9]', '', 'g'))`;

/** Which place of a service they come to, however the directory writes its postcode: the first there; none once the place is gone, for nobody said to come to another. */
export const placeAt = (service: Sql, postcode: Sql): Sql =>
  sql`select * from service_places x where x.service_id = ${service} and ${plain(sql`x.postcode`)} = ${plain(postcode)} order by x.name, x.id limit 1`;
