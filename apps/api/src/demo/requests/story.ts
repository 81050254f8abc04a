import type { FollowUpAnswer, GapKind, Urgency, Way } from '@wardwise/domain';
import type { WestminsterWard } from '../facts/wards.ts';
import type { NetworkSlug } from '../people/person.ts';

/** How far a request has come; the importer plays the steps that lead there. */
export type Story =
  /** NEW: its postcode is an outcode of ours that no table places. */
  | 'UNPLACED'
  /** OPEN, nobody asked yet. */
  | 'OPEN'
  /** OPEN, the first group asked, nobody answered. */
  | 'CALLED_OUT'
  /** OPEN, `by` all said "I can" and wait for the lead. */
  | 'OFFERED'
  /** ASSIGNED: the lead asked `by`, who has not answered. */
  | 'PROPOSED'
  /** ASSIGNED: `by` offered and was chosen. */
  | 'ACCEPTED'
  /** ASSIGNED: `by` is on the way. */
  | 'STARTED'
  /** OPEN again: `by` accepted and handed it back. */
  | 'HANDED_BACK'
  /** DELIVERED by `by`, both follow-ups due. */
  | 'DELIVERED'
  /** DELIVERED by `by`, one follow-up answered. */
  | 'FOLLOW_UP_HALF'
  /** CLOSED: delivered by `by`, both follow-ups over. */
  | 'CLOSED'
  | 'CANCELLED'
  | 'DUPLICATE'
  | 'UNMET';

/** What was written down of somebody who asked; no real person, and no real address within the postcode. */
type SeedPerson = {
  /** What to call them. */
  called: string;
  phone: string;
  address: string | null;
  postcode: string;
  /** How and when it is safe to make contact. */
  safeContact: string;
  note: string;
  /** Who asks, and how they know, when it is on behalf of somebody. */
  onBehalf?: { asker: string; howTheyKnow: string };
};

type FollowUpEnd = FollowUpAnswer | 'NO_ANSWER';

/** One request of the demo as a script; hours and days count from the moment the demo starts. */
export type SeedRequest = {
  /** Stable across runs; unique within the demo. */
  key: string;
  network: NetworkSlug;
  /** Null only while nobody could place it. */
  wardCode: WestminsterWard | null;
  categoryKey: string;
  way: Way;
  /** What the volunteer had better be able to do. */
  skillKeys?: readonly string[];
  language: string;
  urgency: Urgency;
  /** Below 0 for requests that are over; never before the day it was taken. Null when no day was named. */
  neededInDays: number | null;
  takenHoursAgo: number;
  person: SeedPerson;
  story: Story;
  /** When it reached that point; the steps before lie between it and `takenHoursAgo`. Absent where nothing happened since. */
  storyHoursAgo?: number;
  /** Keys of the volunteers in the story; all of them suitable. */
  by?: readonly string[];
  /** With FOLLOW_UP_HALF one of them, with CLOSED both. */
  followUps?: { requester?: FollowUpEnd; volunteer?: FollowUpEnd };
  /** With DUPLICATE: the key of the request it repeats. */
  duplicateOf?: string;
  /** The key of a closed request whose follow-up asked for more. */
  continues?: string;
  /** With UNMET: what the gap is. */
  gapKind?: GapKind;
  /** Routed as on a day without a lead in reach: it waits in its own ward. */
  nobodyOnDuty?: true;
};
