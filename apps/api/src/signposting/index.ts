export { findSignposting } from './signposting.store.ts';
