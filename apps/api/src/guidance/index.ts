export { findGuidance, type ReadGuidance } from './guidance.store.ts';
