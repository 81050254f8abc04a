import type { NetworkId, StaffId } from '@wardwise/domain';
import { expect, it } from 'vitest';
import type { Actor } from '../platform/actor.ts';
import { canUndoHandOver } from './hand-over.policy.ts';

const network = 'n' as NetworkId;
const handed = { networkId: network, from: 'gave' as StaffId, to: 'has' as StaffId };
const staff = (kind: 'COORDINATOR' | 'WARD_LEAD', id: string, of = network) =>
  ({ kind, networkId: of, staffId: id as StaffId, wardCodes: [] }) as unknown as Actor;

it.each([
  ['whoever gave it', staff('WARD_LEAD', 'gave'), true],
  ['whoever has it', staff('WARD_LEAD', 'has'), true],
  ['another lead', staff('WARD_LEAD', 'other'), false],
  ['a coordinator', staff('COORDINATOR', 'any'), true],
  ['a coordinator of another network', staff('COORDINATOR', 'any', 'm' as NetworkId), false],
  ['whoever has it, elsewhere', staff('WARD_LEAD', 'has', 'm' as NetworkId), false],
])('who hands a ward back: %s', (_who, actor, may) => {
  expect(canUndoHandOver(actor, handed)).toBe(may);
});
