export { findSlotValues } from './offering.store.ts';
