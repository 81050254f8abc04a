export { findToBeMailed, forgetWardMessages, saveWardMessages } from './ward-message-mail.store.ts';
