export { LOOK_PURPOSES, type LookPurpose, recordLook } from './look.store.ts';
