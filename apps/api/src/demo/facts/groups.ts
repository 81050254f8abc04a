/** A neighbouring local group that somebody outside our wards can turn to; all three are made up. */
export type LocalGroupFacts = { name: string; url: string; position: { lat: number; lon: number } };

/** The three local groups around Westminster, each placed at the middle of its borough. */
export const LOCAL_GROUPS: readonly LocalGroupFacts[] = [
  { name: 'Camden Neighbours', url: 'https://camden.example/', position: { lat: 51.545, lon: -0.155 } },
  { name: 'Kensington & Chelsea Neighbours', url: 'https://kensington-chelsea.example/', position: { lat: 51.499, lon: -0.194 } },
  { name: 'Brent Neighbours', url: 'https://brent.example/', position: { lat: 51.556, lon: -0.268 } },
];
