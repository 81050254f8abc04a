import type { RequestId } from '@wardwise/domain';
import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { helpRequestShape } from './help-request.shape.ts';

/** The request of a payload, read back after commit through its shape. */
export const theRequest = {
  shape: helpRequestShape,
  where: ({ requestId }: { requestId: RequestId | null }) =>
    requestId === null ? null : (row: Row) => sql`${row('id')} = ${param(requestId)}`,
};

/** The same of several, in this order. */
export const theRequests = {
  shape: helpRequestShape,
  each: ({ requestIds }: { requestIds: RequestId[] }) => requestIds.map((id) => (row: Row) => sql`${row('id')} = ${param(id)}`),
};
