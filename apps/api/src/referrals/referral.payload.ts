import type { Row } from '../platform/shapes/index.ts';
import { param, sql } from '../platform/sql.ts';
import { referralShape } from './referral.shape.ts';
import { referralInShape } from './referral-in.shape.ts';

/** The referral of a payload, read back after commit through its shape. */
export const theReferral = {
  shape: referralShape,
  where: ({ referralId }: { referralId?: string | null }) =>
    referralId ? (row: Row) => sql`${row('id')} = ${param(referralId)}` : null,
};

/** The same of one that was made to us. */
export const theReferralIn = {
  shape: referralInShape,
  where: ({ referralInId }: { referralInId?: string | null }) =>
    referralInId ? (row: Row) => sql`${row('id')} = ${param(referralInId)}` : null,
};
