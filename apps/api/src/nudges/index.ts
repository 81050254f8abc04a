export { LIST_IN_WARD } from './nudge.store.ts';
export { forgoNudges, sendNudges } from './send-nudges.ts';
