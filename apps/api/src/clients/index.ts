export { apiClientShape } from './api-client.shape.ts';
export { isOrganizationKnown, lockApiClient } from './api-client.store.ts';
export { findApiClient } from './find-client.ts';
export { oauthMetadata, tokenEndpoint } from './token-endpoint.ts';
