import { useCategories } from './useCategories.ts';

/** For a select: key and label. */
export const useCategoryOptions = () => useCategories().map(({ key, label }) => ({ value: key, label }));
