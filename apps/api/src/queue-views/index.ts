export { deleteOwnViewsOf } from './queue-view.store.ts';
