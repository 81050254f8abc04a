export { APPLICANTS } from './people/applicants.ts';

import { WARD } from './facts/wards.ts';
import type { SeedNetwork } from './people/person.ts';

export type * from './people/person.ts';
export { STAFF } from './people/staff.ts';
export { VOLUNTEERS } from './people/volunteers.ts';

/** The two networks. North Paddington's three wards are Westminster's too: same ward, other network. */
export const NETWORKS: readonly SeedNetwork[] = [
  { slug: 'westminster', name: 'Westminster Neighbours', wards: Object.values(WARD), lifeSize: true },
  {
    slug: 'north-paddington',
    name: 'North Paddington Helpers',
    wards: [WARD.queensPark, WARD.harrowRoad, WARD.westbourne],
  },
];
