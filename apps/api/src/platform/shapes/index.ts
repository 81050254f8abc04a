export { inList } from './filter.ts';
export { type Key, readPage } from './page.ts';
export { payload } from './payload.ts';
export { readList, readOne } from './read.ts';
export { column, computed, expression, id, many, one, part, type Row, rowOf, type Shape, time } from './shape.ts';
export type { Who } from './who.ts';
