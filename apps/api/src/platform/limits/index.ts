export { apolloLimits } from './apollo-limits.ts';
export { costOf } from './cost.ts';
export { MOST, MOST_TOLD } from './most.ts';
export { limitRules, variablesFit } from './validation.ts';
