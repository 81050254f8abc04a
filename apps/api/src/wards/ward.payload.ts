import type { WardCode } from '@wardwise/domain';
import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { wardShape } from './ward.shape.ts';

/** The ward of a payload whose lead deals with it from now on, read through its shape. */
export const theHandlingWard = {
  shape: wardShape,
  where:
    ({ handledBy }: { handledBy: WardCode }) =>
    (row: Row) =>
      sql`${row('code')} = ${param(handledBy)}`,
};

/** The ward of a payload, read through its shape. */
export const theWard = {
  shape: wardShape,
  where:
    ({ wardCode }: { wardCode: WardCode }) =>
    (row: Row) =>
      sql`${row('code')} = ${param(wardCode)}`,
};
