import type { Actor } from '../platform/actor.ts';

/** Coordinators write what their network's volunteers are asked to keep to; leads read it. */
export const canWriteGuidance = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
