import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { referralShape } from './referral.shape.ts';

/** The referral of a payload, read back after commit through its shape. */
export const theReferral = {
  shape: referralShape,
  where:
    ({ referralId }: { referralId: string }) =>
    (row: Row) =>
      sql`${row('id')} = ${param(referralId)}`,
};
