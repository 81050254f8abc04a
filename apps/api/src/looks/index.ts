export { type LookPurpose, recordLook, type StaffLookPurpose } from './look.store.ts';
export { forgoReport, reportLooks } from './report-looks.ts';
export { countUnusual } from './unusual-looks.store.ts';
