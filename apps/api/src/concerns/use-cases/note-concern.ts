import { CONCERN_REFUSALS, noteConcern as note, type RefusalCode } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { IDEMPOTENCY_REFUSALS } from '../../platform/idempotency.ts';
import { Reading } from '../../platform/input.ts';
import { addConcernNote } from '../concern-details.store.ts';
import { type ConcernDecision, changeConcern, type OfConcern } from './change-concern.ts';

export const NOTE_CONCERN_REFUSALS = ['CONCERN_NOT_FOUND', 'TEXT_MISSING', ...CONCERN_REFUSALS, ...IDEMPOTENCY_REFUSALS] as const;

const LONGEST_NOTE = 4000;

/** A safeguarding lead or the deputy writes down what was done; it is sealed like the concern. */
export function noteConcern(ctx: Ctx, input: OfConcern & { note: string }) {
  const reading = new Reading<RefusalCode>();
  const said = reading.text('note', input.note, LONGEST_NOTE);
  const refusals = reading.refusals as { code: 'TEXT_MISSING' | 'TEXT_TOO_LONG'; field: string }[];
  return changeConcern(
    ctx,
    'noteConcern',
    input,
    (concern): ConcernDecision => (refusals.length > 0 ? { ok: false, refusals } : note(concern)),
    (tx, concern, by) => addConcernNote(tx, concern.id, by, said),
  );
}
