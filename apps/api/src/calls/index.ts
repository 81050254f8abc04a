export { findAgreed, forgetCalls } from './call.store.ts';
export { renewHold } from './hold.store.ts';
