import type { RequestStatus } from '../requests/request-status.ts';

/** What sealed things we hold about a requester. */
export type Holdings = { details: boolean; card: boolean };

const DETAILS: Holdings = { details: true, card: false };
const CARD: Holdings = { details: false, card: true };
const NOTHING: Holdings = { details: false, card: false };

const HOLDINGS: Record<RequestStatus, Holdings> = {
  NEW: DETAILS,
  OPEN: DETAILS,
  ASSIGNED: DETAILS,
  DELIVERED: CARD,
  CLOSED: NOTHING,
  CANCELLED: NOTHING,
  DUPLICATE: NOTHING,
  UNMET: NOTHING,
  SIGNPOSTED: NOTHING,
  REFERRED: NOTHING,
};

/** What we still hold about the person in this state: the details until an ending, then at most the contact card until both were asked. */
export function holds(status: RequestStatus): Holdings {
  return HOLDINGS[status];
}
