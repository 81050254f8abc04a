export { inList } from './filter.ts';
export { type Key, readPage } from './page.ts';
export { payload } from './payload.ts';
export { readList, readOne, type Where } from './read.ts';
export { column, computed, expression, type Field, id, many, one, part, type Row, rowOf, type Shape, time } from './shape.ts';
export type { Who } from './who.ts';
