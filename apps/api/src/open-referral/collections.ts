import { type Sql, sql } from '../platform/sql.ts';
import type { Asked } from './asked.ts';
import { ORGANIZATIONS, PLACES, SERVICES } from './entries.ts';
import { list, object } from './pieces.ts';
import {
  listedPlace,
  listedService,
  minimalService,
  oneToOne,
  organizationFields,
  wholePlace,
  wholeService,
} from './service-entry.ts';
import { TAXONOMIES, TERMS, taxonomy, term } from './taxonomy.ts';
import { every, hasPlaceNear, isNear, isTaxonomy, type Spot, says, servicesAsked } from './where.ts';

/** One of the feed's collections: what its rows are called, where they are and what stands beside each, which are meant, what is told of one in a list and by itself. */
export type Collection = {
  row: string;
  rows: Sql;
  beside?: Sql;
  where: (asked: Asked, spot: Spot | null) => Sql;
  listed: (asked: Asked) => Sql;
  whole: (asked: Asked) => Sql;
};

const SAME = sql`e.organization_id = o.id`;

const services: Collection = {
  row: 'e',
  rows: sql`${SERVICES} e`,
  where: (asked, spot) =>
    every([servicesAsked(asked, spot), ...(spot && asked.metres !== null ? [hasPlaceNear(spot, asked.metres)] : [])]),
  listed: ({ full, minimal }) => (minimal ? minimalService : full ? wholeService : listedService),
  whole: () => wholeService,
};

const wholeOrganization = ({ fullService }: Asked): Sql =>
  object({
    ...organizationFields,
    services: list(fullService ? wholeService : object(oneToOne), sql`${SERVICES} e where ${SAME}`, sql`e.place`),
  });

const organizations: Collection = {
  row: 'o',
  rows: sql`${ORGANIZATIONS} o`,
  where: ({ search }) => every(search.map((word) => says(sql`o.name || ' ' || o.description`, word))),
  listed: (asked) => (asked.full || asked.fullService ? wholeOrganization(asked) : object(organizationFields)),
  whole: wholeOrganization,
};

const places: Collection = {
  row: 'p',
  rows: sql`${PLACES} p`,
  beside: sql` join ${SERVICES} e on e.id = p.service_id`,
  where: (asked, spot) =>
    every([servicesAsked(asked, spot), ...(spot && asked.metres !== null ? [isNear(spot, asked.metres)] : [])]),
  listed: ({ full }) => (full ? wholePlace : listedPlace),
  whole: () => wholePlace,
};

const taxonomies: Collection = {
  row: 'e',
  rows: sql`${TAXONOMIES} e`,
  where: ({ search }) => every(search.map((word) => says(sql`e.name`, word))),
  listed: () => taxonomy,
  whole: () => taxonomy,
};

const terms: Collection = {
  row: 't',
  rows: sql`${TERMS} t`,
  where: ({ search, taxonomyId, parentId }) =>
    every([
      ...search.map((word) => says(sql`t.name`, word)),
      ...(taxonomyId ? [isTaxonomy(taxonomyId)] : []),
      ...(parentId ? [sql`false`] : []), // no need stands below another
    ]),
  listed: () => term,
  whole: () => term,
};

/** What the feed has, by the names of its paths. */
export const COLLECTIONS: Record<string, Collection> = {
  services,
  organizations,
  service_at_locations: places,
  taxonomies,
  taxonomy_terms: terms,
};
