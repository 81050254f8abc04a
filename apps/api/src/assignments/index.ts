export { theAssignment } from './assignment.payload.ts';
export { assignmentShape } from './assignment.shape.ts';
