export { apolloLimits } from './apollo-limits.ts';
export { costOf } from './cost.ts';
export { MOST, MOST_TOLD } from './most.ts';
export { noSubscriptions, subscriptionsAlone } from './over-which.ts';
export { keyOf, openRates, TRIES } from './rates.ts';
export { senderOf } from './sender.ts';
export { limitRules, variablesFit } from './validation.ts';
