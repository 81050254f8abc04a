export { findRequester } from './find-requester.ts';
