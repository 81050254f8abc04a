export { findAnother, listElsewhere } from './find-another.ts';
export { ownOf } from './task-state.ts';
export { acceptAssignment, declineAssignment } from './use-cases/answer-proposal.ts';
export { offerHelp } from './use-cases/offer-help.ts';
export { withdrawOffer } from './use-cases/withdraw-offer.ts';
