export { findAppealStaff } from './find-appeal-staff.ts';
export { staffShape } from './staff.shape.ts';
export { listLeadsOf } from './staff.store.ts';
export { findStaffByEmail, openStaffEmail, saveStaffContact } from './staff-contact.store.ts';
