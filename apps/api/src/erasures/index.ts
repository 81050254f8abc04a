export { firstDayKept, keepJournal } from './keep-journal.ts';
export { settleJournal } from './settle-journal.ts';
