export { deviceOf } from './device.ts';
export { enter } from './enter.ts';
export { findStaff, stillSignedIn } from './find-staff.ts';
export { endSignInsOf, renewSession, revokeSessionsOf, startSession } from './session.store.ts';
