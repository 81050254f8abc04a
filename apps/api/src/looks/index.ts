export { type LookPurpose, recordLook, type StaffLookPurpose } from './look.store.ts';
