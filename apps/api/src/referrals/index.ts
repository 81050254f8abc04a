export { endReferralAgain } from './end-referral-again.ts';
export { saveEnvelope } from './envelope.store.ts';
export { findReceiver } from './find-receiver.ts';
export { keepReferrals } from './keep-referrals.ts';
export { referralShape } from './referral.shape.ts';
export { addReferral, lockReferralsOf, withdrawReferralsAt } from './referral.store.ts';
export { findReferralCodePost, findReferralPost, type ReferralPost } from './referral-link.store.ts';
export { findServiceToReferTo } from './service-to-refer-to.store.ts';
