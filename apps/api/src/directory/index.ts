export { saveOpenings } from './opening.store.ts';
export { organizationShape, serviceShape } from './service.shape.ts';
