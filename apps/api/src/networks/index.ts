export { networkShape } from './network.shape.ts';
export { askingHours, cardDays, findNetwork, proposalWaitHours, speakersOf, spendingCapPence } from './network.store.ts';
