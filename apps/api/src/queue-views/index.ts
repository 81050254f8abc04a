export { canSeeView } from './queue-view.policy.ts';
export { deleteOwnViewsOf } from './queue-view.store.ts';
