export { findAppealStaff } from './find-appeal-staff.ts';
export { canKeepStaff } from './staff.policy.ts';
export { staffShape } from './staff.shape.ts';
export { findPageLanguage, listCoordinators, listLeadsOf } from './staff.store.ts';
export {
  eraseStaffContact,
  findStaffByEmail,
  isEmail,
  isKnownEmail,
  openStaffEmail,
  plainly,
  reindexStaff,
  replaceStaffContact,
  saveStaffContact,
} from './staff-contact.store.ts';
export { keptByCoordinators, staffMemberShape } from './staff-member.shape.ts';
export {
  addStaff,
  areWards,
  LONGEST_STAFF_NAME,
  lockStaff,
  lockStaffFor,
  markLeft,
  renameStaff,
  savePlace,
} from './staff-member.store.ts';
