export { staffShape } from './staff.shape.ts';
export { findStaffByEmail, openStaffEmail, saveStaffContact } from './staff-contact.store.ts';
