export { apiClientShape } from './api-client.shape.ts';
export { addSandbox, isOrganizationKnown, keepSandbox, lockApiClient } from './api-client.store.ts';
export { findApiClient } from './find-client.ts';
export { SANDBOX_KEY } from './sandbox-key.ts';
export { oauthMetadata, tokenEndpoint } from './token-endpoint.ts';
