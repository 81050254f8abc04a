/**
 * What each fact about a volunteer is worth. The one table: a score is the sum of these and nothing else.
 * The language outweighs the rest together (140 > 30 + 25 + 24 + 20 + 12 + 12 + 8), so that neighbouring wards are searched before the preference is dropped.
 */
export const WEIGHTS = {
  /** Speaks the language the requester prefers. */
  SPEAKS_LANGUAGE: 140,
  /**
   * Has the skills that were asked for: so much for all of them, their share of it for some. Other things being equal, somebody who has
   * them and lives within 2 km next door comes before somebody of the own ward who has none. Who has none still suits: it was a wish.
   */
  HAS_SKILLS: 20,
  /** Lives in the request's own ward. */
  SAME_WARD: 30,
  /** Lives in a neighbouring ward, by the distance between the two wards' label points. */
  NEIGHBOUR_WARD: { UNDER_1_KM: 20, UNDER_2_KM: 15, FURTHER: 10 },
  /** Lives in another ward, for help by phone or online. */
  ANY_WARD: 10,
  /** Can take more tasks: so much for each, and for so many at most. */
  HAS_ROOM: { each: 4, atMost: 3 },
  /** Has had little to do: so much for each task fewer than this many in the last 28 days. */
  LITTLE_TO_DO: { each: 3, below: 4 },
  /** Has been asked for little: so much for each request fewer than this many in the last 28 days. */
  SELDOM_ASKED: { each: 2, below: 4 },
  /** Was the last to help this person, the time before: continuity, worth less than a ward and more than having had little to do. */
  DID_IT_LAST: 24,
  /** Has said "I can" to this request. */
  HAS_OFFERED: 25,
} as const;
