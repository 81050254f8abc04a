/** Every state of a request. */
export const REQUEST_STATUSES = [
  'NEW',
  'OPEN',
  'ASSIGNED',
  'DELIVERED',
  'CLOSED',
  'CANCELLED',
  'DUPLICATE',
  'UNMET',
  'SIGNPOSTED',
  'REFERRED',
] as const;
/** One of those states. */
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** How soon help is needed, in the requester's words. */
export const URGENCIES = ['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'] as const;
/** One of those words. */
export type Urgency = (typeof URGENCIES)[number];

/** The arrows of a request's life: from each state, the states it can go to next. Only a call in somebody's language is CLOSED when it is delivered. */
export const REQUEST_ARROWS: Record<RequestStatus, readonly RequestStatus[]> = {
  NEW: ['OPEN', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'],
  OPEN: ['ASSIGNED', 'DELIVERED', 'CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'],
  ASSIGNED: ['OPEN', 'DELIVERED', 'CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET'],
  DELIVERED: ['CLOSED'],
  CLOSED: [],
  CANCELLED: [],
  DUPLICATE: [],
  UNMET: [],
  SIGNPOSTED: [],
  REFERRED: [],
};
