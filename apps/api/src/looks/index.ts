export { type LookPurpose, recordLook } from './look.store.ts';
