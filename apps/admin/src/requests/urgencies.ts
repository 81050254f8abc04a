import type { Urgency } from '../gql/graphql.ts';

export const URGENCIES: readonly Urgency[] = ['TODAY', 'THIS_WEEK', 'WHEN_POSSIBLE'];

export const isUrgency = (value: string | null): value is Urgency => URGENCIES.some((known) => known === value);
