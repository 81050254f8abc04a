export { eraseCheckAgain } from './check.store.ts';
export { eraseFarewell, eraseFarewells, openFarewell } from './farewell.store.ts';
export { forgetVolunteer } from './forget-volunteer.ts';
export { eraseIsolation } from './isolation.store.ts';
export { canSeeVolunteer } from './volunteer.policy.ts';
export { volunteerShape } from './volunteer.shape.ts';
export { findVolunteer, holdVolunteer, type KnownVolunteer, listHeldBy, listVolunteersIn } from './volunteer.store.ts';
export {
  LEFT_BY_THEMSELVES,
  listVolunteersByPhone,
  openVolunteerContact,
  reindexVolunteers,
  saveVolunteerContact,
} from './volunteer-contact.store.ts';
