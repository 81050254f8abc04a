export { findAnother } from './find-another.ts';
