import type { Way } from '../categories/category.ts';
import { byDistanceFrom } from './distance.ts';
import type { Ward } from './ward.ts';

/** The wards whose volunteers may be asked, nearest first and the ward itself at the head: it and its neighbours; all of them by phone or online. */
export function inReach(wards: readonly Ward[], ward: Ward, way: Way): Ward[] {
  const others = wards.filter(
    (other) => other.code !== ward.code && (way !== 'IN_PERSON' || ward.neighbours.includes(other.code)),
  );
  return [ward, ...others.sort(byDistanceFrom(ward))];
}
