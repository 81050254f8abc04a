export { concernShape } from './concern.shape.ts';
export { addConcern } from './concern.store.ts';
export { type ConcernDetails, eraseConcernNote, saveConcernDetails } from './concern-details.store.ts';
export { remindReaders } from './remind-readers.ts';
export { retireConcern, retireConcerns } from './retire-concerns.ts';
