import type { Category } from '../categories/category.ts';
import type { HelpRequest } from '../requests/help-request.ts';
import type { Ward } from '../wards/ward.ts';
import { waveGroupOf } from './next-wave.ts';
import { rankCandidates } from './rank-candidates.ts';
import type { Volunteer } from './volunteer.ts';

/** How far a call-out goes by itself: the network's wards and, where the language is too rare to name, to its speakers alone. */
export type CallOutReach = { wards: readonly Ward[]; onlySpeakers: boolean };

/** Whether one of the waves asks this volunteer, wherever they have the call-out from: in reach, suitable, and a speaker where only speakers are asked. */
export function isAskedByItself(
  volunteer: Volunteer,
  request: HelpRequest,
  category: Category,
  { wards, onlySpeakers }: CallOutReach,
  now: Date,
): boolean {
  const [candidate] = rankCandidates(request, category, [volunteer], wards, now).suitable;
  return candidate !== undefined && (!onlySpeakers || waveGroupOf(candidate).endsWith('WITH_LANGUAGE'));
}
