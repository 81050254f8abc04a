import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StaffId, WardCode } from '../ids.ts';
import { runs } from '../testing/index.ts';
import { changeStaff, staffPlace, stopStaff } from './change-staff.ts';
import { countCoordinators, STAFF_ROLES, type StaffMember, wardsLeftAlone } from './staff.ts';

const [A, B] = [WardCode('E05013794'), WardCode('E05013807')];
const ids = ['ann', 'ben', 'cleo', 'dan'].map(StaffId);
const [ann, ben, cleo, dan] = ids as [StaffId, StaffId, StaffId, StaffId];
const coordinator = (id: StaffId): StaffMember => ({ id, roles: ['COORDINATOR'], wardCodes: [] });
const lead = (id: StaffId, ...wardCodes: WardCode[]): StaffMember => ({ id, roles: ['WARD_LEAD'], wardCodes });
const codes = (decision: ReturnType<typeof changeStaff> | ReturnType<typeof stopStaff>) =>
  decision.ok ? [] : decision.refusals.map(({ code }) => code);

describe('the last two coordinators', () => {
  const two = [coordinator(ann), coordinator(ben), lead(cleo, A)];
  it('can be neither stopped nor lowered', () => {
    expect(codes(stopStaff(two, ann, []))).toEqual(['TOO_FEW_COORDINATORS']);
    expect(codes(changeStaff(two, ben, { roles: ['WARD_LEAD'], wardCodes: [B] }, []))).toEqual(['TOO_FEW_COORDINATORS']);
  });
  it('may take on more, and a third may go', () => {
    expect(changeStaff(two, ben, { roles: ['COORDINATOR', 'WARD_LEAD'], wardCodes: [B] }, [])).toMatchObject({ ok: true });
    expect(codes(stopStaff([...two, coordinator(dan)], ann, []))).toEqual([]);
  });
  it('is the only one, too, where a network began with one; others change as before', () => {
    const one = [coordinator(ann), lead(cleo, A), lead(dan, A)];
    expect(codes(stopStaff(one, ann, []))).toEqual(['TOO_FEW_COORDINATORS']);
    expect(codes(stopStaff(one, dan, []))).toEqual([]);
    expect(codes(changeStaff(one, dan, { roles: ['COORDINATOR'], wardCodes: [] }, []))).toEqual([]);
  });
});

describe('whoever reads concerns', () => {
  const two = [coordinator(ann), coordinator(ben)];
  const reader = { roles: ['COORDINATOR', 'SAFEGUARDING_LEAD'] as const, wardCodes: [] };
  it('is chosen by somebody else, and keeps it through changes of their own', () => {
    expect(codes(changeStaff(two, ann, reader, [], ann))).toEqual(['NEEDS_ANOTHER_COORDINATOR']);
    expect(codes(changeStaff(two, ann, reader, [], ben))).toEqual([]);
    const already = [{ ...coordinator(ann), roles: ['COORDINATOR' as const, 'SAFEGUARDING_LEAD' as const] }, coordinator(ben)];
    expect(codes(changeStaff(already, ann, reader, [], ann))).toEqual([]);
  });
});

describe('a ward whose only lead goes', () => {
  const staff = [coordinator(ann), coordinator(ben), lead(cleo, A, B), lead(dan, B)];
  it('must be named', () => {
    expect(codes(stopStaff(staff, cleo, []))).toEqual(['WARDS_WITHOUT_LEAD']);
    expect(codes(stopStaff(staff, cleo, [A]))).toEqual([]);
    expect(codes(changeStaff(staff, cleo, { roles: ['WARD_LEAD'], wardCodes: [B] }, []))).toEqual(['WARDS_WITHOUT_LEAD']);
    expect(codes(stopStaff(staff, dan, []))).toEqual([]);
  });
  it('is told beside everything else that is wrong', () => {
    const both: StaffMember = { id: ann, roles: ['COORDINATOR', 'WARD_LEAD'], wardCodes: [A] };
    expect(codes(stopStaff([both, coordinator(ben)], ann, []))).toEqual(['TOO_FEW_COORDINATORS', 'WARDS_WITHOUT_LEAD']);
  });
});

it('knows nobody who is not of the staff', () => {
  expect(codes(stopStaff([coordinator(ann)], ben, []))).toEqual(['STAFF_NOT_FOUND']);
});

it('gives wards to ward leads, one at least, and to nobody else', () => {
  expect(staffPlace({ roles: [], wardCodes: [A] })).toMatchObject({ refusals: [{ code: 'ROLES_MISSING' }] });
  expect(staffPlace({ roles: ['WARD_LEAD'], wardCodes: [] })).toMatchObject({ refusals: [{ code: 'WARDS_MISSING' }] });
  expect(staffPlace({ roles: ['COORDINATOR'], wardCodes: [A] })).toMatchObject({ value: { wardCodes: [] } });
  expect(staffPlace({ roles: ['WARD_LEAD', 'WARD_LEAD'], wardCodes: [B, A, B] })).toMatchObject({
    value: { roles: ['WARD_LEAD'], wardCodes: [A, B] },
  });
});

it('keeps the people of a partner apart: they have no other role, and nobody goes over to them or comes from them', () => {
  const staff: StaffMember[] = [coordinator(ann), coordinator(ben), { id: cleo, roles: ['PARTNER'], wardCodes: [] }];
  expect(staffPlace({ roles: ['PARTNER'], wardCodes: [A] })).toMatchObject({ value: { roles: ['PARTNER'], wardCodes: [] } });
  expect(staffPlace({ roles: ['PARTNER', 'COORDINATOR'], wardCodes: [] })).toMatchObject({
    refusals: [{ code: 'PARTNER_STANDS_ALONE', field: 'roles' }],
  });
  const to = (...roles: StaffMember['roles']) => ({ roles, wardCodes: [] });
  expect(codes(changeStaff(staff, cleo, to('SAFEGUARDING_LEAD'), []))).toEqual(['PARTNER_STANDS_ALONE']);
  expect(codes(changeStaff([...staff, lead(dan, A)], dan, to('PARTNER'), [A]))).toEqual(['PARTNER_STANDS_ALONE']);
  expect(codes(changeStaff(staff, dan, to('PARTNER'), []))).toEqual(['STAFF_NOT_FOUND']);
  expect(codes(stopStaff(staff, cleo, []))).toEqual([]);
});

const anyMember = (id: StaffId) =>
  fc.record({
    id: fc.constant(id),
    roles: fc.uniqueArray(fc.constantFrom(...STAFF_ROLES), { minLength: 1 }),
    wardCodes: fc.uniqueArray(fc.constantFrom(A, B)),
  });

it('never leaves fewer coordinators than two, or than there were, nor a ward unnamed, whatever is pressed', () => {
  const anyStaff = fc.tuple(...ids.map(anyMember));
  fc.assert(
    fc.property(anyStaff, fc.constantFrom(...ids), anyMember(ann), fc.boolean(), (staff, id, to, stop) => {
      const decision = stop ? stopStaff(staff, id, []) : changeStaff(staff, id, to, []);
      if (!decision.ok) return;
      const rest = staff.filter((member) => member.id !== id);
      const after = stop ? rest : [...rest, decision.value as StaffMember];
      expect(countCoordinators(after)).toBeGreaterThanOrEqual(Math.min(2, countCoordinators(staff)));
      expect(wardsLeftAlone(staff, after)).toEqual([]);
    }),
    { numRuns: runs(300, 3000) },
  );
});
