export { alertLeads } from './alert-leads.ts';
export { askToEnd } from './ask-to-end.ts';
export { findPlaceToCome } from './asking-service.store.ts';
export { changeDetails } from './change-details.store.ts';
export { CARD_FIELDS, eraseCard, findCardEnd, openCard } from './contact-card.store.ts';
export { correctBeside } from './correct-beside.ts';
export { endAsReferred } from './end-as-referred.ts';
export { cancelOccurrencesAgain, endCardAgain, endRequestAgain } from './end-request-again.ts';
export { findRequestOf } from './find-request-of.ts';
export { finishMerge } from './finish-merge.ts';
export { theRequest } from './help-request.payload.ts';
export { canLookAtDetails, canSee } from './help-request.policy.ts';
export { helpRequestShape } from './help-request.shape.ts';
export { type KeptRequest, loadRequest } from './load-request.store.ts';
export { lockRequest } from './lock-request.ts';
export { readEmail } from './read-email.ts';
export {
  DETAIL_FIELDS,
  findRequestsByPhone,
  openDetails,
  type RequestDetails,
  reindexRequests,
  saveDetails,
  type ToldDetails,
} from './request-details.store.ts';
export { routingOf } from './routing-of.ts';
export { addRequest, cancelOccurrences, saveRequest, saveRequestAgain } from './save-request.store.ts';
export { saveSpeakerNote } from './speaker-note.store.ts';
export { type Need, TAKE_NEED_REFUSALS, takeNeed } from './take-need.ts';
export { tellThoseOnTheWay } from './tell-volunteers.ts';
export { changeRequest, type OfRequest } from './use-cases/change-request.ts';
