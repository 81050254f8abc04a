import { MOST_ON_A_PAGE } from './asked.ts';
import { many, ref, SCHEMAS, type Schema, text, thing, uuid } from './schemas.ts';

const integer: Schema = { type: 'integer', minimum: 1 };
const boolean: Schema = { type: 'boolean', default: false };

/** Every parameter that the feed reads. */
const PARAMETERS: Record<string, [about: string, schema: Schema]> = {
  page: ['Which page.', { ...integer, default: 1 }],
  per_page: [
    `How many on a page: at most ${MOST_ON_A_PAGE.plain}; of whole entries ${MOST_ON_A_PAGE.full}; with minimal ${MOST_ON_A_PAGE.minimal}, which is then what stands on one.`,
    { ...integer, default: 50 },
  ],
  format: ['Only json.', { type: 'string', enum: ['json'], default: 'json' }],
  search: ['Words that must all be there: at most 10.', { type: 'string', maxLength: 200 }],
  modified_after: [
    'What changed then or later, and what does not know when it changed. Ask from ten minutes before you last asked: what is being written counts from when its writing began.',
    { type: 'string', format: 'date-time' },
  ],
  taxonomy_term_id: ['For this need.', uuid],
  taxonomy_id: ['For any need of this taxonomy.', uuid],
  organization_id: ['Of this organisation.', uuid],
  postcode: ['For people of this postcode. It is written down nowhere; use HTTPS.', text],
  proximity: ["At a place at most so many metres from the postcode's ward.", { ...integer, maximum: 200_000 }],
  minimal: ['Only id, name, status and when it changed.', boolean],
  full: ['Whole entries, with all that belongs to them.', boolean],
  full_service: ['With whole services.', boolean],
  parent_id: ['Below this term: there is none.', uuid],
};

const PAGED = ['search', 'page', 'per_page', 'format'];
const OF_SERVICES = [
  ...PAGED,
  'taxonomy_term_id',
  'taxonomy_id',
  'organization_id',
  'modified_after',
  'full',
  'postcode',
  'proximity',
];
const PATHS: [path: string, schema: string, parameters: string[], ofOne: string[]][] = [
  ['services', 'Service', [...OF_SERVICES, 'minimal'], []],
  ['organizations', 'Organization', [...PAGED, 'full', 'full_service'], ['full_service']],
  ['service_at_locations', 'ServiceAtLocation', OF_SERVICES, []],
  ['taxonomies', 'Taxonomy', PAGED, []],
  ['taxonomy_terms', 'TaxonomyTerm', [...PAGED, 'taxonomy_id', 'parent_id'], []],
];

const json = (schema: Schema) => ({ 'application/json': { schema } });
const problem = (description: string) => ({ description, content: { 'application/problem+json': { schema: ref('Problem') } } });

function get(description: string, schema: Schema, parameters: object[]) {
  const responses = {
    200: { description: 'What was asked for; its ETag is of the very bytes.', content: json(schema) },
    304: { description: 'Nothing changed since the ETag in If-None-Match.' },
    400: problem('A parameter cannot be read, or a postcode is not known.'),
    404: problem('There is no such entry.'),
    429: problem('Too many requests from one place: Retry-After says when to ask again.'),
  };
  return { get: { description, parameters, responses } };
}

const page = (schema: string): Schema => ({
  allOf: [
    thing(['total_items', 'total_pages', 'page_number', 'size', 'first_page', 'last_page', 'empty', 'contents'], {
      ...{ total_items: { type: 'integer' }, total_pages: { type: 'integer' }, page_number: integer, size: { type: 'integer' } },
      ...{
        first_page: { type: 'boolean' },
        last_page: { type: 'boolean' },
        empty: { type: 'boolean' },
        contents: many(ref(schema)),
      },
    }),
  ],
});

/** The feed described by itself, whole, so that no other server is needed to read it. */
export function openApi(here: string): object {
  const refs = (names: string[]) => names.map((named) => ({ $ref: `#/components/parameters/${named}` }));
  const ID = { in: 'path', name: 'id', required: true, schema: uuid };
  const paths = PATHS.flatMap(([path, schema, parameters, ofOne]) => [
    [`/${path}`, get(`A page of ${path}.`, page(schema), refs(parameters))],
    [`/${path}/{id}`, get(`One of ${path}, whole.`, ref(schema), [ID, ...refs(ofOne)])],
  ]);
  return {
    openapi: '3.0.3',
    info: {
      ...{ title: 'Wardwise: the directory of other support', version: 'HSDS-UK-3.0' },
      description:
        'Organisations and services near you, and what neighbours do themselves, by the UK profile of Open Referral. No person is in it.',
    },
    servers: [{ url: here }],
    paths: { '/': get('What this feed is.', ref('About'), []), ...Object.fromEntries(paths) },
    components: {
      schemas: SCHEMAS,
      parameters: Object.fromEntries(
        Object.entries(PARAMETERS).map(([named, [description, schema]]) => [
          named,
          { name: named, in: 'query', required: false, description, schema },
        ]),
      ),
    },
  };
}
