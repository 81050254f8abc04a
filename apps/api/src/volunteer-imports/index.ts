export type { ImportRow, RowReport } from './judge-row.ts';
export { takeInVolunteers } from './use-cases/take-in-volunteers.ts';
