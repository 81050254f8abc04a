import type { RequestId } from '@wardwise/domain';
import { placeAt } from '../directory/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** A service that asks for volunteers: whose it is, and the postcodes of the places they could come to. */
export type AskingService = { id: string; organizationId: string; postcodes: string[] };

/** A service of the directory that is there; null for an unknown one and for one that is no more. */
export const findAskingService = async (tx: Tx, id: string | null): Promise<AskingService | null> =>
  id === null
    ? null
    : tx.one(sql`select s.id, s.organization_id as "organizationId",
        array(select p.postcode from service_places p where p.service_id = s.id and p.postcode is not null order by p.name, p.id) as postcodes
        from services s where s.id = ${param(id)} and s.status in ('ACTIVE', 'TEMPORARILY_CLOSED')`);

/** Where volunteers of an organisation come to: its own open address, as the directory has it. */
type PlaceToCome = Record<'serviceId' | 'organizationName' | 'serviceName', string> &
  Record<'phone' | 'placeName' | 'address' | 'city' | 'postcode' | 'accessibility', string | null>;

/** As the directory has it now, where the request is one of an organisation's. */
export const findPlaceToCome = (tx: Tx, requestId: RequestId): Promise<PlaceToCome | null> =>
  tx.one<PlaceToCome>(sql`select 'svc_' || s.id as "serviceId", o.name as "organizationName", s.name as "serviceName", coalesce(s.phone, o.phone) as phone, p.name as "placeName", p.address, p.city,
      p.postcode, p.accessibility
    from help_requests r join services s on s.id = r.asking_service_id join organizations o on o.id = s.organization_id
    left join lateral (${placeAt(sql`s.id`, sql`r.asking_postcode`)}) p on true
    where r.network_id = ${param(tx.networkId)} and r.id = ${param(requestId)}`);
