import type { Actor } from '../platform/actor.ts';

/** Coordinators look after the sources of the directory, which every network of the deployment shares. */
export const canKeepSources = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
