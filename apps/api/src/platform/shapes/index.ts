export type { Order } from './cursor.ts';
export type { Facets } from './facets.ts';
export { inList } from './filter.ts';
export { payload } from './payload.ts';
export { readOne, type Where } from './read.ts';
export { Reads, read } from './root.ts';
export { column, computed, expression, type Field, id, many, one, part, type Row, rowOf, type Shape, time } from './shape.ts';
export { answerAsText } from './text.ts';
export type { Who } from './who.ts';
