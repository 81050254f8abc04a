export { categoryShape } from './category.shape.ts';
export { findCategory, listCategories } from './category.store.ts';
