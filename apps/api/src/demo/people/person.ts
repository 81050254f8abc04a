import type { CredentialKind, FreeTime, PageLanguage, QuietHours, VolunteerStatus, Weekday } from '@wardwise/domain';
import type { WestminsterWard } from '../facts/wards.ts';

/** The demo's short names of its two networks. */
export type NetworkSlug = 'westminster' | 'north-paddington';

/** A network of the demo and the wards it looks after. */
export type SeedNetwork = {
  slug: NetworkSlug;
  name: string;
  wards: readonly WestminsterWard[];
  /** Whether it is filled up to the size of life beside the people and requests written by hand. */
  lifeSize?: true;
};

/** Somebody who signs in; no real person. */
export type SeedStaff = {
  /** Stable across runs; unique within the demo. */
  key: string;
  network: NetworkSlug;
  displayName: string;
  firstName: string;
  role: 'WARD_LEAD' | 'COORDINATOR' | 'SAFEGUARDING_LEAD' | 'SAFEGUARDING_DEPUTY';
  /** The wards a lead leads; empty for the other roles, who see the whole network or none of it. */
  wards: readonly WestminsterWard[];
  /** The weekdays a lead is on duty, in all of their wards. */
  dutyDays: readonly Weekday[];
  languages: readonly string[];
  pageLanguage: PageLanguage;
  email: string;
  phone: string;
};

/** A volunteer of the demo; no real person. */
export type SeedVolunteer = {
  /** Stable across runs; unique within the demo. */
  key: string;
  network: NetworkSlug;
  displayName: string;
  firstName: string;
  ward: WestminsterWard;
  /** BCP 47 tags, the one they are most at home in first. */
  languages: readonly string[];
  categoryKeys: readonly string[];
  /** What they can do beside. */
  skillKeys: readonly string[];
  /** `validForDays` counts from the day the demo starts: below 0 it has run out, null never does. */
  credentials: readonly { kind: CredentialKind; validForDays: number | null }[];
  /** How many tasks at once. */
  capacity: 1 | 2 | 3;
  onDuty: boolean;
  /** When they are free, and their own quiet hours; at any time and the network's where it is not said. */
  freeTimes?: readonly FreeTime[];
  quietHours?: QuietHours;
  selfIsolating: boolean;
  status: VolunteerStatus;
  pageLanguage: PageLanguage;
  /** How long ago they joined; today where it is not said. */
  joinedDaysAgo?: number;
  /** South-west corner of their square of the 1 km National Grid, in whole kilometres. */
  gridE: number;
  gridN: number;
  email: string;
  phone: string;
};

/** Name, address and number from Ofcom's range for drama (07700 900000–900999); `line` is the last three digits. */
export function reachedAt(firstName: string, initial: string, line: number) {
  const key = `${firstName}-${initial}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return {
    key,
    firstName,
    displayName: `${firstName} ${initial}.`,
    email: `${key}@neighbours.example`,
    phone: `07700 900${String(line).padStart(3, '0')}`,
  };
}
