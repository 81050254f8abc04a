import { describe, expect, it } from 'vitest';
import { StaffId, WardCode } from '../ids.ts';
import { HAND_OVER_UNDO_MINUTES, handOver, undoHandOver } from './hand-over.ts';
import type { StaffMember } from './staff.ts';

const [A, B] = [WardCode('E05013794'), WardCode('E05013807')];
const [ann, ben, cleo] = ['ann', 'ben', 'cleo'].map(StaffId) as [StaffId, StaffId, StaffId];
const lead = (id: StaffId, ...wardCodes: WardCode[]): StaffMember => ({ id, roles: ['WARD_LEAD'], wardCodes });
const coordinator: StaffMember = { id: cleo, roles: ['COORDINATOR'], wardCodes: [] };
const STAFF = [lead(ann, A, B), lead(ben), coordinator];
const refusals = (decision: { ok: true } | { ok: false; refusals: readonly { code: string; field: string | null }[] }) =>
  decision.ok ? [] : decision.refusals.map(({ code, field }) => [code, field].filter(Boolean).join(' '));

describe('handing a ward over', () => {
  it('takes it from one lead and gives it to the other, and no other ward', () => {
    expect(handOver(STAFF, ann, ben, A)).toMatchObject({
      value: { from: { wardCodes: [B] }, to: { wardCodes: [A] }, ledAlready: false },
    });
  });
  it('leaves a ward that both led with the one who stays', () => {
    expect(handOver([lead(ann, A), lead(ben, A)], ann, ben, A)).toMatchObject({
      value: { from: { wardCodes: [] }, to: { wardCodes: [A] }, ledAlready: true },
    });
  });
  it.each([
    ['whoever does not lead it', ben, ann, 'NOT_THEIR_WARD fromStaffId'],
    ['somebody who leads no ward by their role', ann, cleo, 'STAFF_NOT_FOUND toStaffId'],
    ['themselves', ann, ann, 'STAFF_NOT_FOUND toStaffId'],
    ['somebody unknown', ann, StaffId('dan'), 'STAFF_NOT_FOUND toStaffId'],
  ])('is refused for %s', (_, from, to, refusal) => expect(refusals(handOver(STAFF, from, to, A))).toEqual([refusal]));
});

describe('handing it back', () => {
  const AT = new Date('2026-06-15T11:00:00Z');
  const later = (minutes: number) => new Date(AT.getTime() + minutes * 60_000);
  const AFTER = [lead(ann, B), lead(ben, A), coordinator];
  const handed = { from: ann, to: ben, wardCode: A, handedAt: AT, undoneAt: null };
  it('is possible soon after, once', () => {
    expect(refusals(undoHandOver(AFTER, handed, later(HAND_OVER_UNDO_MINUTES)))).toEqual([]);
    expect(refusals(undoHandOver(AFTER, handed, later(HAND_OVER_UNDO_MINUTES + 1)))).toEqual(['HAND_OVER_OVER']);
    expect(refusals(undoHandOver(AFTER, { ...handed, undoneAt: later(1) }, later(2)))).toEqual(['HAND_OVER_OVER']);
  });
  it('is too late where the ward has gone on, or either of them has', () => {
    for (const staff of [[lead(ann, A), lead(ben, A)], [lead(ann, B), lead(ben)], [lead(ben, A)]])
      expect(refusals(undoHandOver(staff, handed, later(1)))).toEqual(['HAND_OVER_OVER']);
  });
});
