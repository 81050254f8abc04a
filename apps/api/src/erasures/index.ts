export { keepJournal } from './keep-journal.ts';
export { type Settled, settleJournal } from './settle-journal.ts';
