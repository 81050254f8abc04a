export { saveGap } from './gap.store.ts';
