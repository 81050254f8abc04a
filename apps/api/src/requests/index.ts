export { CARD_FIELDS, openCard } from './contact-card.store.ts';
export { findRequestOf } from './find-request-of.ts';
export { theRequest } from './help-request.payload.ts';
export { canSee, canWorkOn } from './help-request.policy.ts';
export { helpRequestShape } from './help-request.shape.ts';
export { type KeptRequest, loadRequest } from './load-request.store.ts';
export { lockRequest } from './lock-request.ts';
export { changeDetails, DETAIL_FIELDS, openDetails, type RequestDetails, saveDetails } from './request-details.store.ts';
export { addRequest, saveRequest } from './save-request.store.ts';
