export { theAssignment } from './assignment.payload.ts';
