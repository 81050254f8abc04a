export { LIST_IN_WARD } from './nudge.store.ts';
export { forgoNudges, nudgeLeads, sendNudges } from './send-nudges.ts';
