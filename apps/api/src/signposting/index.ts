export { findSignposting, stopTelling } from './signposting.store.ts';
