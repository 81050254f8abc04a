export { findRequester } from './find-requester.ts';
export { countFormSend } from './form-send.store.ts';
