import type { Way } from '../categories/category.ts';
import type { FollowUp } from '../follow-ups/follow-up.ts';
import type { CategoryKey, LanguageTag, NetworkId, RequestId, SkillKey, WardCode } from '../ids.ts';
import type { Interpreting } from '../interpreting/interpreting.ts';
import type { Assignment } from './assignment.ts';
import type { Offer } from './offer.ts';
import type { Urgency } from './request-status.ts';

type Taken = {
  id: RequestId;
  networkId: NetworkId;
  categoryKey: CategoryKey;
  way: Way;
  /** What the volunteer had better be able to do; nothing for most. */
  skillKeys: SkillKey[];
  preferredLanguage: LanguageTag;
  urgency: Urgency;
  /** The last day on which it is of use (YYYY-MM-DD). */
  neededBy: string | null;
  /** How many volunteers it takes; each place is one assignment. */
  places: number;
  takenAt: Date;
  /** Somebody under 18 asks: a lead rings them today, and no volunteer is ever asked. */
  youngPerson: boolean;
  /** The request this one follows on from. */
  continues: RequestId | null;
  /** The service of an organisation that asks for volunteers; null where a person asks. With one there is no person in it: nobody to ring, to ask how it went, or to forget. */
  askingServiceId: string | null;
  /** Of a call in somebody's own language: how it is done, and for which request, as long as that one is there. Null for every other need. */
  interpreting: Interpreting | null;
  interprets: RequestId | null;
  offers: Offer[];
  assignments: Assignment[];
  followUps: FollowUp[];
};

type Unplaced = { wardCode: null; handledByWard: null };
type Placed = { wardCode: WardCode; handledByWard: WardCode };
type Running = { endedAt: null; deliveredAt: null; duplicateOf: null };

/** No lead has confirmed it yet: a public form, a referral in, or a postcode nobody could place. */
export type NewRequest = Taken & (Unplaced | Placed) & Running & { status: 'NEW' };
/** Has a free place. */
export type OpenRequest = Taken & Placed & Running & { status: 'OPEN' };
/** Every place is taken. */
export type AssignedRequest = Taken & Placed & Running & { status: 'ASSIGNED' };
/** Every place is delivered; both sides are being asked how it went. */
export type DeliveredRequest = Taken & Placed & { status: 'DELIVERED'; deliveredAt: Date; endedAt: null; duplicateOf: null };
/** Both sides have been asked. */
export type ClosedRequest = Taken & Placed & { status: 'CLOSED'; deliveredAt: Date; endedAt: Date; duplicateOf: null };
/** The same need as another request, which it names for as long as that one is there. */
export type DuplicateRequest = Taken &
  (Unplaced | Placed) & { status: 'DUPLICATE'; deliveredAt: null; endedAt: Date; duplicateOf: RequestId | null };
/** Ended without our delivering it. */
export type LapsedRequest = Taken &
  (Unplaced | Placed) & {
    status: 'CANCELLED' | 'UNMET' | 'SIGNPOSTED' | 'REFERRED';
    deliveredAt: null;
    endedAt: Date;
    duplicateOf: null;
  };

/** One need of one requester with its offers, assignments and follow-ups: one whole, decided on together; nothing in it is sealed. */
export type HelpRequest =
  | NewRequest
  | OpenRequest
  | AssignedRequest
  | DeliveredRequest
  | ClosedRequest
  | DuplicateRequest
  | LapsedRequest;

/** A request that volunteers are being found for, or are at work on. */
export type WorkingRequest = OpenRequest | AssignedRequest;

/** Whether volunteers are being found for it, or are at work on it. */
export function isWorking(request: HelpRequest): request is WorkingRequest {
  return request.status === 'OPEN' || request.status === 'ASSIGNED';
}

/** Whether nothing has ended it yet: what a lead may still cancel, mark as unmet or as a duplicate. */
export function isRunning(request: HelpRequest): request is NewRequest | WorkingRequest {
  return request.status === 'NEW' || isWorking(request);
}
