import type { Env } from '../env.ts';
import type { House } from '../platform/context.ts';
import { openPushes } from '../pushes/index.ts';
import { openTexts } from '../texts/index.ts';
import type { Postman } from './deliver-outbox.ts';

/** The ways beside the mail that this deployment has: texts, pushes, or neither. */
export const waysBeside = (house: House, { notify }: Env): Pick<Postman, 'texts' | 'pushes'> => ({
  texts: notify && openTexts(notify),
  pushes: house.vapid && openPushes(house.vapid, { toLoopback: house.webhooksToLoopback }),
});
