import type { ReferredTo } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** What a service of the directory says of itself that a referral goes by; null for an unknown one. */
export const findServiceToReferTo = async (tx: Tx, id: string | null): Promise<ReferredTo | null> =>
  id === null
    ? null
    : tx.one(sql`select id, organization_id as "organizationId", status, takes_referrals as "takesReferrals", referral_fields as "referralFields",
        answer_hours as "answerHours" from services where id = ${param(id)}`);
