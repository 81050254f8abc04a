export { addBar, isBarred } from './bar.store.ts';
