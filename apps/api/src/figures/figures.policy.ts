import type { Actor } from '../platform/actor.ts';

/** Coordinators see every request of the network, and so may read how many there were; nobody else may add them up. */
export const canSeeFigures = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
