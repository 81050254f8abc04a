export { networkShape } from './network.shape.ts';
export {
  askingHours,
  cardDays,
  findNetwork,
  findPageLanguages,
  proposalWaitHours,
  speakersOf,
  spendingCapPence,
} from './network.store.ts';
export { ownLine, ownSentences } from './own-words.ts';
