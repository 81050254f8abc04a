import type { Actor } from '../platform/actor.ts';

/** A coordinator sets a network up; it is told in numbers, and nobody is in it. */
export const canSeeFirstSteps = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
