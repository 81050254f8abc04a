export { networkShape } from './network.shape.ts';
export { cardDays, proposalWaitHours, speakersOf } from './network.store.ts';
