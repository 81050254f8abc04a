export { categoryShape } from './category.shape.ts';
export { findCategory } from './category.store.ts';
