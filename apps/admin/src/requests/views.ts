import type { RequestStatus } from '../gql/graphql.ts';

/** The queue's views, by what is asked of a lead; together they hold every status. */
export const VIEWS = {
  current: ['NEW', 'OPEN', 'ASSIGNED', 'DELIVERED'],
  toFind: ['NEW', 'OPEN'],
  underWay: ['ASSIGNED'],
  followUp: ['DELIVERED'],
  over: ['CLOSED', 'CANCELLED', 'DUPLICATE', 'UNMET', 'SIGNPOSTED', 'REFERRED'],
} as const satisfies Record<string, readonly RequestStatus[]>;

export type View = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as View[];

export const isView = (name: string | null): name is View => VIEW_NAMES.some((known) => known === name);
