export { findStaff } from './find-staff.ts';
export { startSession } from './session.store.ts';
