/** Whether a service is there, as Open Referral UK says it. */
export const SERVICE_STATUSES = ['ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED'] as const;
/** One of those. */
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** How a service takes a referral: by our API and its webhook, by a mail with a link, by telephone; or each person comes by themselves. */
export const REFERRAL_WAYS = ['API', 'EMAIL', 'PHONE', 'SELF_ONLY'] as const;
/** One of those. */
export type ReferralWay = (typeof REFERRAL_WAYS)[number];

/** Whether a service has room. */
export const CAPACITIES = ['OPEN', 'WAITING_LIST', 'FULL'] as const;
/** One of those. */
export type Capacity = (typeof CAPACITIES)[number];
