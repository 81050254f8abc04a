/** A JSON Schema. */
export type Schema = Record<string, unknown>;

export const text: Schema = { type: 'string' };
export const uuid: Schema = { type: 'string', format: 'uuid' };
const uri: Schema = { type: 'string', format: 'uri' };
const date: Schema = { type: 'string', format: 'date' };
const number: Schema = { type: 'number' };
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const many = (items: Schema): Schema => ({ type: 'array', items });
export const thing = (required: string[], properties: Record<string, Schema>): Schema => ({
  type: 'object',
  required,
  properties,
});

/** What stands in the feed's answers. */
export const SCHEMAS: Record<string, Schema> = {
  About: thing(['version', 'profile', 'openapi_url'], { version: text, profile: uri, openapi_url: uri }),
  TaxonomyTerm: thing(['id', 'name', 'description'], {
    id: uuid,
    name: text,
    description: text,
    taxonomy: text,
    taxonomy_id: uuid,
    term: text,
  }),
  Taxonomy: thing(['id', 'name', 'description'], {
    id: uuid,
    name: text,
    description: text,
    version: text,
    taxonomy_terms: many(ref('TaxonomyTerm')),
  }),
  Organization: thing(['id', 'name', 'description'], {
    ...{
      id: uuid,
      name: text,
      description: text,
      email: { type: 'string', format: 'email' },
      website: uri,
      services: many(ref('Service')),
    },
  }),
  Location: thing(['id', 'location_type'], {
    ...{ id: uuid, location_type: { enum: ['physical'] }, name: text, latitude: number, longitude: number },
    addresses: many(
      thing(['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], {
        ...{
          id: uuid,
          location_id: uuid,
          address_1: text,
          city: text,
          state_province: text,
          postal_code: text,
          country: text,
          address_type: text,
        },
      }),
    ),
    accessibility: many(thing(['id'], { id: uuid, location_id: uuid, description: text })),
  }),
  ServiceAtLocation: thing(['id', 'service_id', 'location_id'], {
    ...{ id: uuid, service_id: uuid, location_id: uuid, location: ref('Location'), service: ref('Service') },
  }),
  Service: thing(['id', 'name', 'status'], {
    ...{ id: uuid, organization_id: uuid, name: text, description: text, url: uri, email: { type: 'string', format: 'email' } },
    ...{ status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] }, fees: text, eligibility_description: text },
    ...{ minimum_age: number, maximum_age: number, assured_date: date, alert: text },
    last_modified: {
      type: 'string',
      format: 'date-time',
      description: 'Absent for what a network does itself: it may always have changed.',
    },
    organization: ref('Organization'),
    schedules: many(
      thing(['id'], {
        ...{
          id: uuid,
          service_id: uuid,
          valid_from: date,
          valid_to: date,
          dtstart: date,
          freq: { enum: ['WEEKLY', 'MONTHLY'] },
          interval: number,
        },
        ...{ byday: text, bymonthday: text, description: text, opens_at: text, closes_at: text, attending_type: text },
      }),
    ),
    service_areas: many(thing(['id'], { id: uuid, service_id: uuid, name: text, uri })),
    service_at_locations: many(ref('ServiceAtLocation')),
    languages: many(thing(['id'], { id: uuid, service_id: uuid, code: text })),
    phones: many(thing(['id'], { id: uuid, service_id: uuid, number: text })),
    cost_options: many(thing(['id'], { id: uuid, service_id: uuid, option: text, amount: number, amount_description: text })),
    attributes: many(
      thing(['id'], { id: uuid, link_id: uuid, taxonomy_term_id: uuid, link_type: text, taxonomy_term: ref('TaxonomyTerm') }),
    ),
  }),
  Problem: thing(['title', 'status', 'code', 'detail'], {
    title: text,
    status: { type: 'integer' },
    code: text,
    detail: text,
    parameter: text,
  }),
};
