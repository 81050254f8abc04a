export { agreeToGuidance, guidanceToAgree } from './agree-to-guidance.ts';
export { eraseCheckAgain } from './check.store.ts';
export { eraseFarewell, eraseFarewells, openFarewell } from './farewell.store.ts';
export { forgetApplications } from './forget-applications.ts';
export { forgetVolunteer } from './forget-volunteer.ts';
export type { Gone } from './gone.ts';
export { saveHandedIn } from './handed-in.store.ts';
export { eraseIsolation } from './isolation.store.ts';
export { remindOfApplications } from './remind-of-applications.ts';
export { canSeeVolunteer } from './volunteer.policy.ts';
export { volunteerShape } from './volunteer.shape.ts';
export { findVolunteer, holdVolunteer, type KnownVolunteer, listHeldBy, listVolunteersIn } from './volunteer.store.ts';
export {
  GONE_BY,
  listKnownBy,
  listVolunteersByPhone,
  openVolunteerContact,
  reindexVolunteers,
  saveVolunteerContact,
} from './volunteer-contact.store.ts';
export { wardOfPostcode } from './ward-of-postcode.ts';
