export { networkShape } from './network.shape.ts';
export { cardDays, findNetwork, proposalWaitHours, speakersOf, spendingCapPence } from './network.store.ts';
