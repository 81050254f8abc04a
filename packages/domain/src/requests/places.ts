/** More volunteers than this for one need is an event, not a request. */
export const MOST_PLACES = 20;

/** Whether a request can have so many places. */
export function isPlaces(places: number): boolean {
  return Number.isInteger(places) && places >= 1 && places <= MOST_PLACES;
}
