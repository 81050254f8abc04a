export { apiClientShape } from './api-client.shape.ts';
export { findApiClient } from './find-client.ts';
