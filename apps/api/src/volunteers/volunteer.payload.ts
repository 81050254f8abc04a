import type { VolunteerId } from '@wardwise/domain';
import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { volunteerShape as shape } from './volunteer.shape.ts';

/** The volunteer that a payload tells of, read back through their shape. */
export const volunteer = {
  shape,
  where:
    ({ volunteerId }: { volunteerId: VolunteerId }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(volunteerId)}`,
};
