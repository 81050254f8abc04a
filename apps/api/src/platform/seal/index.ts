export { destroyDataKeys, findDataKey, newDataKey, rewrapDataKeys } from './data-keys.ts';
export { joinRing } from './join-ring.ts';
export { type Erased, type Journal, JournalError, openJournal } from './journal.ts';
export { KeyRingError, keyFolder } from './key-store.ts';
export {
  eraseSealed,
  findByIndex,
  noteErasure,
  type Opened,
  openSealed,
  reindexSealed,
  type SealedTable,
  saveSealed,
} from './record.ts';
export { type KeyRing, openKeyRing, type RingKey } from './ring.ts';
export {
  drawOne,
  fileMark,
  hashCode,
  hashSecret,
  indexesOf,
  indexOf,
  inputMac,
  linkToken,
  newSecret,
  sameBytes,
  sixDigits,
  webhookSecret,
} from './tokens.ts';
