import type { VolunteerFilter, VolunteerOrder } from '../gql/graphql.ts';

/** What a list of volunteers may be narrowed by, as it stands in the page's address; empty where it is not. */
const PICKS = ['ward', 'language', 'category', 'skill', 'duty', 'load', 'asked', 'checks', 'order'] as const;
export type Picked = Record<(typeof PICKS)[number], string>;

/** So many days without being asked may be picked. */
export const UNASKED_PICKS = [7, 14, 28] as const;

const CHECKS = {
  RAN_OUT: ['RAN_OUT'],
  RUNS_OUT_SOON: ['RUNS_OUT_SOON'],
  BOTH: ['RAN_OUT', 'RUNS_OUT_SOON'],
} as const;
export const CHECK_PICKS = Object.keys(CHECKS) as (keyof typeof CHECKS)[];

export const pickedFrom = (params: URLSearchParams): Picked =>
  Object.fromEntries(PICKS.map((pick) => [pick, params.get(pick) ?? ''])) as Picked;

export const orderOf = ({ order }: Picked): VolunteerOrder => (order === 'LONGEST_UNASKED' ? order : 'NAME');

/** What is asked for what was picked; what an address says that is none of it is not heard. */
export function filterOf({ ward, language, category, skill, duty, load, asked, checks }: Picked): VolunteerFilter {
  const days = UNASKED_PICKS.find((of) => String(of) === asked);
  const check = CHECK_PICKS.find((of) => of === checks);
  return {
    statuses: ['APPROVED', 'SUSPENDED'],
    ...(ward && { wardCodes: [ward] }),
    ...(language && { languages: [language] }),
    ...(category && { categoryKeys: [category] }),
    ...(skill && { skillKeys: [skill] }),
    ...(['on', 'off'].includes(duty) && { onDuty: duty === 'on' }),
    ...(['room', 'full'].includes(load) && { hasRoom: load === 'room' }),
    ...(days && { unaskedDays: days }),
    ...(check && { checks: [...CHECKS[check]] }),
  };
}
