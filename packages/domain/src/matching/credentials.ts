import type { Category, CredentialKind } from '../categories/category.ts';
import { dayIn, TIME_ZONE } from '../days/day.ts';
import type { Credential } from './volunteer.ts';

/** An enhanced check covers what a basic one covers. */
const COVERED_BY: Record<CredentialKind, readonly CredentialKind[]> = {
  ID: ['ID'],
  DBS_BASIC: ['DBS_BASIC', 'DBS_ENHANCED'],
  DBS_ENHANCED: ['DBS_ENHANCED'],
  TRAINING: ['TRAINING'],
};

/** Whether it still counts on this day: it has not run out. */
export const countsOn = (day: string, { validUntil }: Pick<Credential, 'validUntil'>): boolean =>
  validUntil === null || validUntil >= day;

/** Whether this volunteer has shown everything the category asks for, and none of it has run out by today. */
export function holdsCredentials(
  volunteer: { credentials: readonly Credential[] },
  category: Pick<Category, 'credentials'>,
  now: Date,
): boolean {
  const today = dayIn(TIME_ZONE, now);
  const valid = volunteer.credentials.filter((credential) => countsOn(today, credential));
  return category.credentials.every((needed) => valid.some(({ kind }) => COVERED_BY[needed].includes(kind)));
}
