export { networkShape } from './network.shape.ts';
export { askingHours, cardDays, findNetwork, proposalWaitHours, speakersOf } from './network.store.ts';
