import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { standingArrangementShape } from './arrangement.shape.ts';

/** The arrangement of a payload, read back after commit through its shape. */
export const theArrangement = {
  shape: standingArrangementShape,
  where:
    ({ arrangementId }: { arrangementId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(arrangementId)}`,
};
