import type { StaffId } from '@wardwise/domain';
import { WARD, WARDS } from '../src/demo/facts/wards.ts';

/** The two networks of every test; the second one's three wards are the first one's too: same ward, other network. */
export const NETWORKS = [
  { slug: 'westminster', name: 'Westminster Neighbours', wards: WARDS.map(({ name }) => name) },
  { slug: 'north-paddington', name: 'North Paddington Helpers', wards: ["Queen's Park", 'Harrow Road', 'Westbourne'] },
] as const;

/** One of the two. */
export type Network = (typeof NETWORKS)[number]['slug'];

/** Somebody who signs in. */
export type Person = {
  key: string;
  network: Network;
  displayName: string;
  role: 'WARD_LEAD' | 'COORDINATOR' | 'SAFEGUARDING_LEAD' | 'SAFEGUARDING_DEPUTY' | 'PARTNER';
  wards: string[];
  email: string;
  pageLanguage: 'en' | 'ar';
};

/** Their row, once seeded. */
export type Seeded = Person & { id: StaffId };

const plain = (text: string) => text.toLowerCase().replace(/[^a-z]+/g, '-');

function person(
  network: Network,
  role: Person['role'],
  displayName: string,
  wards: string[],
  pageLanguage: 'en' | 'ar' = 'en',
): Person {
  const key = `${network}/${plain(displayName)}`;
  return { key, network, displayName, role, wards, email: `${plain(displayName)}@${network}.example`, pageLanguage };
}

/** The GSS code of a ward by its name. */
export function wardCalled(name: string): string {
  const found = WARDS.find((ward) => ward.name === name);
  if (!found) throw new Error(`There is no ward called ${name}`);
  return found.code;
}

/** The lead of a ward. */
export const leadOf = (ward: string, network: Network = 'westminster') => person(network, 'WARD_LEAD', `Lead of ${ward}`, [ward]);

/** Vincent Square has a second lead, who reads Arabic. */
export const secondLead = person('westminster', 'WARD_LEAD', 'Second lead of Vincent Square', ['Vincent Square'], 'ar');

export const coordinatorOf = (network: Network) => person(network, 'COORDINATOR', 'Coordinator', []);

export const safeguardingLeadOf = (network: Network) => person(network, 'SAFEGUARDING_LEAD', 'Safeguarding lead', []);

/** Stands in for the safeguarding lead, and reads what is about them. */
export const deputyOf = (network: Network) => person(network, 'SAFEGUARDING_DEPUTY', 'Safeguarding deputy', []);

/** Everybody who signs in, in both networks. */
export const EVERYBODY: Person[] = [
  ...NETWORKS.flatMap(({ slug, wards }) => [
    ...wards.map((ward) => leadOf(ward, slug)),
    coordinatorOf(slug),
    safeguardingLeadOf(slug),
    deputyOf(slug),
  ]),
  secondLead,
];

/** Every ward's code by a short name. */
export { WARD };
