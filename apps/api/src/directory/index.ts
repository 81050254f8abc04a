export { askServices } from './ask-services.ts';
export { type EntryToConfirm, findEntryToConfirm } from './entry-to-confirm.ts';
export { saveOpenings } from './opening.store.ts';
export { keepOpenings } from './openings-ahead.ts';
export { placeAt } from './place-at.ts';
export { organizationShape, serviceShape } from './service.shape.ts';
