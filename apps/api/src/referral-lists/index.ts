export { findUnreached, forgetUnreached } from './end-unreached.ts';
export { findCoordinators } from './find-coordinator.ts';
export { LIST_COLUMNS, type ListRow, NEEDED_COLUMNS } from './take-row.ts';
export { type ImportedList, importList } from './use-cases/import-list.ts';
