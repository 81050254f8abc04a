export { destroyDataKeys, findDataKey, newDataKey } from './data-keys.ts';
export { eraseSealed, type Opened, openSealed, type SealedTable, saveSealed } from './record.ts';
export { checkRing, type KeyRing, KeyRingError, openKeyRing } from './ring.ts';
export { drawOne, hashCode, hashSecret, indexOf, inputMac, linkToken, newSecret, sameBytes, sixDigits } from './tokens.ts';
