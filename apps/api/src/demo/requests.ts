import { ASKED } from './requests/asked.ts';
import { CALLED_OUT } from './requests/called-out.ts';
import { CLOSED } from './requests/closed.ts';
import { DELIVERED } from './requests/delivered.ts';
import { ENDED } from './requests/ended.ts';
import { NORTH_PADDINGTON_REQUESTS } from './requests/north-paddington.ts';
import type { SeedRequest } from './requests/story.ts';
import { UNDER_WAY } from './requests/under-way.ts';
import { WAITING } from './requests/waiting.ts';

export type { SeedRequest, Story } from './requests/story.ts';

/** The demo's requests: 40 of Westminster Neighbours, 5 of North Paddington Helpers. What another one refers to comes before it. */
export const REQUESTS: readonly SeedRequest[] = [
  ...[...ASKED, ...UNDER_WAY],
  ...[...DELIVERED, ...CLOSED, ...ENDED],
  ...[...WAITING, ...CALLED_OUT],
  ...NORTH_PADDINGTON_REQUESTS,
];
