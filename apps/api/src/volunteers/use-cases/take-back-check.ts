import { agree, type CredentialKind, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { eraseCheck } from '../check.store.ts';
import type { OfVolunteer } from './change-standing.ts';
import { putOnRecord } from './put-on-record.ts';

export const TAKE_BACK_CHECK_REFUSALS = ['CHECK_NOT_FOUND', ...IDEMPOTENCY_REFUSALS, 'VOLUNTEER_NOT_FOUND'] as const;

/** A volunteer takes their yes back, or a lead was mistaken: that it was seen is deleted at once. */
export const takeBackCheck = (ctx: Ctx, input: OfVolunteer & { kind: CredentialKind }) =>
  putOnRecord(
    ctx,
    'takeBackCheck',
    input,
    async (tx, { id }): Promise<Decision<null, 'CHECK_NOT_FOUND'>> =>
      (await eraseCheck(tx, id, input.kind)) ? agree(null) : refuse('CHECK_NOT_FOUND'),
  );
