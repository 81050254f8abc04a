import { agree, type Decision, refuse } from '../decision.ts';
import type { StaffId, WardCode } from '../ids.ts';
import type { StaffMember } from './staff.ts';

/** For how long a ward that was handed over is handed back by one press. */
export const HAND_OVER_UNDO_MINUTES = 15;

/** What refuses to hand a ward over. */
export const HAND_OVER_REFUSALS = ['NOT_THEIR_WARD', 'STAFF_NOT_FOUND'] as const;
/** One of those refusals. */
export type HandOverRefusal = (typeof HAND_OVER_REFUSALS)[number];

/** Hands a ward from one lead to another: who leads which wards from then on. Whoever has none left stays one of the staff, and sees nobody's requests. */
export function handOver(
  staff: readonly StaffMember[],
  from: StaffId,
  to: StaffId,
  ward: WardCode,
): Decision<{ from: StaffMember; to: StaffMember; ledAlready: boolean }, HandOverRefusal> {
  const giver = staff.find(({ id }) => id === from);
  const taker = staff.find(({ id, roles }) => id === to && roles.includes('WARD_LEAD'));
  if (!giver?.wardCodes.includes(ward)) return refuse({ code: 'NOT_THEIR_WARD', field: 'fromStaffId' });
  if (!taker || taker === giver) return refuse({ code: 'STAFF_NOT_FOUND', field: 'toStaffId' });
  return agree({
    from: { ...giver, wardCodes: giver.wardCodes.filter((code) => code !== ward) },
    to: { ...taker, wardCodes: [...new Set([...taker.wardCodes, ward])].sort() },
    ledAlready: taker.wardCodes.includes(ward),
  });
}

/** A ward that was handed over, as far as handing it back needs to know. */
export type HandOver = { from: StaffId; to: StaffId; wardCode: WardCode; handedAt: Date; undoneAt: Date | null };

/** Hands it back: soon after, once, and while both are still what they were. */
export function undoHandOver(
  staff: readonly StaffMember[],
  { from, to, wardCode, handedAt, undoneAt }: HandOver,
  now: Date,
): Decision<{ undone: true }, 'HAND_OVER_OVER'> {
  const over = now.getTime() - handedAt.getTime() > HAND_OVER_UNDO_MINUTES * 60_000;
  const giver = staff.find(({ id, roles }) => id === from && roles.includes('WARD_LEAD'));
  const leads = staff.some(({ id, wardCodes }) => id === to && wardCodes.includes(wardCode));
  if (over || undoneAt || !leads || !giver || giver.wardCodes.includes(wardCode)) return refuse('HAND_OVER_OVER');
  return agree({ undone: true });
}
