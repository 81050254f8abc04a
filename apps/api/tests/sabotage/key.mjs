import { keyFolder as openFolder } from '../../dist/platform/seal/key-store.js';

export { KeyRingError } from '../../dist/platform/seal/key-store.js';

/** Keeps every key for ever. */
export const keyFolder = (folder) => ({ ...openFolder(folder), destroy: async () => {} });
