import type { QueueView } from '@wardwise/domain';
import type { Actor, Staff } from '../platform/actor.ts';

/** Whoever reads the queue keeps views of it: leads and coordinators. */
export const keepsViews = (actor: Actor): actor is Staff & { kind: 'COORDINATOR' | 'WARD_LEAD' } =>
  actor.kind === 'COORDINATOR' || actor.kind === 'WARD_LEAD';

/** One's own, and those that are shared in the network. */
export const canSeeView = (actor: Actor, view: Pick<QueueView, 'networkId' | 'madeBy' | 'shared'>): boolean =>
  keepsViews(actor) && actor.networkId === view.networkId && (view.shared || view.madeBy === actor.staffId);

/** Whoever made it; a shared one a coordinator, too. */
export const canChangeView = (actor: Actor, view: QueueView): boolean =>
  canSeeView(actor, view) && keepsViews(actor) && (view.madeBy === actor.staffId || actor.kind === 'COORDINATOR');
