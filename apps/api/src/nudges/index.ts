export { forgoNudges, sendNudges } from './send-nudges.ts';
