export type { ImportRow, RowReport } from './judge-row.ts';
export { type TakeInVolunteers, takeInVolunteers } from './use-cases/take-in-volunteers.ts';
