export { canSeeVolunteer } from './volunteer.policy.ts';
export { findVolunteer, type KnownVolunteer, listVolunteersIn } from './volunteer.store.ts';
export { openVolunteerContact, saveVolunteerContact } from './volunteer-contact.store.ts';
