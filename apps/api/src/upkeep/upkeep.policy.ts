import type { Actor } from '../platform/actor.ts';

/** Coordinators answer for what their network holds; it is told in kinds and numbers, and nobody is in it. */
export const canSeeUpkeep = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
