export { categoryShape } from './category.shape.ts';
export { findCategory, findOfferedCategory, listCategories } from './category.store.ts';
