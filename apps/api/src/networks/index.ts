export { networkShape } from './network.shape.ts';
export { cardDays, findNetwork, proposalWaitHours, speakersOf } from './network.store.ts';
