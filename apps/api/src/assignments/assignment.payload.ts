import type { AssignmentId } from '@wardwise/domain';
import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { assignmentShape } from './assignment.shape.ts';

/** The assignment of a payload, read back after commit through its shape. */
export const theAssignment = {
  shape: assignmentShape,
  where:
    ({ assignmentId }: { assignmentId: AssignmentId }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(assignmentId)}`,
};
