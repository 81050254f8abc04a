import type { CredentialKind } from '../categories/category.ts';
import type { CategoryKey, LanguageTag, NetworkId, SkillKey, VolunteerId, WardCode } from '../ids.ts';
import type { FreeTime } from '../volunteers/free-times.ts';

/** Where a volunteer stands with the network. */
export const VOLUNTEER_STATUSES = ['APPLIED', 'APPROVED', 'SUSPENDED', 'DECLINED', 'LEFT', 'REMOVED'] as const;
/** One of those standings. */
export type VolunteerStatus = (typeof VOLUNTEER_STATUSES)[number];

/** A proof a volunteer has shown, and the last day it counts (YYYY-MM-DD) where it runs out. */
export type Credential = { kind: CredentialKind; validUntil: string | null };

/** What matching needs to know of somebody who helps: no surname, no address, no phone. */
export type Volunteer = {
  id: VolunteerId;
  networkId: NetworkId;
  firstName: string;
  wardCode: WardCode;
  languages: LanguageTag[];
  categoryKeys: CategoryKey[];
  skillKeys: SkillKey[];
  credentials: Credential[];
  /** How many tasks they are willing to have at once. */
  capacity: number;
  liveAssignments: number;
  /** Delivered in the last 28 days. */
  tasksLately: number;
  /** For how many requests they were asked in the last 28 days. */
  askedLately: number;
  /** Of the request they are weighed for: whether they were the last to help this person with it, the time before. */
  didItLast: boolean;
  onDuty: boolean;
  /** When they are free; none said: at any time. */
  freeTimes: FreeTime[];
  selfIsolating: boolean;
  status: VolunteerStatus;
};
