import { randomUUID } from 'node:crypto';
import { addDays, dayIn, TIME_ZONE } from '@wardwise/domain';
import { aPartner, withKey } from './clients.ts';
import type { TestHouse } from './house.ts';
import type { Lead } from './lead.ts';
import { requestOf, type SeenRequest } from './payload.ts';
import { leadOf, type Network } from './people.ts';
import { raw } from './scenes.ts';
import type { Variables } from './wire.ts';

/** A day so far from today, as an input has it. */
export const inDays = (days: number): string => addDays(dayIn(TIME_ZONE, new Date()), days);

/** A service of an organisation, with its places; its id as the API shows it. */
export async function anAskingService({ db }: TestHouse, organizationId: string, postcodes: string[]): Promise<string> {
  const id = randomUUID();
  await db.query(
    `insert into services (id, organization_id, name, phone, everywhere) values ($1, $2, 'Saturday larder', '+442079460301', true)`,
    [id, raw(organizationId)],
  );
  for (const [n, postcode] of postcodes.entries())
    await db.query(
      `insert into service_places (id, service_id, location_id, name, address, city, postcode, accessibility) values (gen_random_uuid(), $1, gen_random_uuid(), $2, $3, 'London', $4, 'A ramp')`,
      [id, `Hall ${n + 1}`, `${n + 1} Larder Lane`, postcode],
    );
  return `svc_${id}`;
}

export type Asking = { program: Lead; lead: Lead; serviceId: string; organizationId: string; input: Variables };

/** A food bank of Westminster with a program, a larder to come to, and what it asks for: three drivers. */
export async function anAsking(test: TestHouse, network: Network = 'westminster', postcodes?: string[]): Promise<Asking> {
  const there = network === 'westminster';
  const { key, organizationId } = await aPartner(test, {}, network);
  const program = withKey(test, key);
  const serviceId = await anAskingService(test, organizationId, postcodes ?? [there ? 'SW1P 4JN' : 'W10 4HU']);
  const input = { serviceId, categoryKey: 'shopping', skillKeys: ['driving'], day: inDays(3), places: 3 };
  const lead = test.api.as(there ? leadOf('Vincent Square') : leadOf("Queen's Park", network));
  return { program, lead, serviceId, organizationId, input };
}

/** … which a lead has asked for on its behalf. */
export async function askedByLead(test: TestHouse, said: Variables = {}): Promise<Asking & { request: SeenRequest }> {
  const asking = await anAsking(test);
  const request = requestOf(await asking.lead.press('askForVolunteers', { ...asking.input, ...said }));
  return { ...asking, request };
}

export type Asked = {
  id: string;
  status: string;
  reference: string;
  places: number;
  coming: number;
  day: string;
  endedAt: string | null;
};
export const ASKED = '{ id status reference serviceId day places coming askedAt endedAt }';

/** What the program of an organisation finds of what it has asked for. */
export const askedFor = async (side: Pick<Lead, 'ask'>): Promise<Asked[]> =>
  (await side.ask<{ volunteersAskedFor: { nodes: Asked[] } }>(`{ volunteersAskedFor(first: 100) { nodes ${ASKED} } }`))
    .volunteersAskedFor.nodes;
