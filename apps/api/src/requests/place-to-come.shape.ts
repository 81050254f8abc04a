import { placeAt } from '../directory/index.ts';
import { expression, id, type Row, type Shape } from '../platform/shapes/index.ts';
import { type Sql, sql } from '../platform/sql.ts';
import { seen } from './help-request.shape.ts';

const ofService = (what: Sql) =>
  expression(
    (row) =>
      sql`(select ${what} from services s join organizations o on o.id = s.organization_id where s.id = ${row('asking_service_id')})`,
  );
const ofPlace = (what: Sql) =>
  expression((row: Row) => sql`(select ${what} from (${placeAt(row('asking_service_id'), row('asking_postcode'))}) x)`);

/** Which organisation asks for volunteers and where they come to, as the directory has it now: the same as `findPlaceToCome`. */
export const placeToComeShape: Shape = {
  table: 'help_requests',
  fields: {
    serviceId: id('service', 'asking_service_id'),
    organizationName: ofService(sql`o.name`),
    serviceName: ofService(sql`s.name`),
    phone: ofService(sql`coalesce(s.phone, o.phone)`),
    placeName: ofPlace(sql`x.name`),
    address: ofPlace(sql`x.address`),
    city: ofPlace(sql`x.city`),
    postcode: ofPlace(sql`x.postcode`),
    accessibility: ofPlace(sql`x.accessibility`),
  },
  visibleTo: (row, who) => seen(row, who),
};
