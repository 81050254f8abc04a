import type { Actor } from '../platform/actor.ts';

/** Coordinators look through the bar list once a year; nobody reads whose number stands in it. */
export const canReviewBars = (actor: Actor): boolean => actor.kind === 'COORDINATOR';
