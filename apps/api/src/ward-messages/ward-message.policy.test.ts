import { NetworkId, StaffId, WardCode } from '@wardwise/domain';
import { expect, it } from 'vitest';
import { ANYONE, type Staff } from '../platform/actor.ts';
import { canWriteToWard } from './ward-message.policy.ts';

// The database refuses these writes as well: only here is the policy alone.

const OURS = NetworkId('00000000-0000-4000-8000-000000000001');
const THEIRS = NetworkId('00000000-0000-4000-8000-000000000002');
const [ITS, ANOTHER] = [WardCode('E05013807'), WardCode('E05013808')];
const staff = (kind: Staff['kind'], wardCodes: WardCode[] = [], networkId = OURS): Staff => ({
  ...{ kind, networkId, wardCodes, sessionId: 's', safeguarding: kind === 'SAFEGUARDING_LEAD' },
  staffId: StaffId('00000000-0000-4000-8000-000000000003'),
});

it.each([
  ['its lead', staff('WARD_LEAD', [ITS]), true],
  ['the lead of another ward', staff('WARD_LEAD', [ANOTHER]), false],
  ['the lead of the same ward in another network', staff('WARD_LEAD', [ITS], THEIRS), false],
  ['a coordinator', staff('COORDINATOR'), true],
  ['a coordinator of another network', staff('COORDINATOR', [], THEIRS), false],
  ['the safeguarding lead, whatever ward they lead', staff('SAFEGUARDING_LEAD', [ITS]), false],
  ['anyone', ANYONE, false],
] as const)('lets %s write to the volunteers of a ward: %s', (_, actor, may) => {
  expect(canWriteToWard(actor, { networkId: OURS, code: ITS })).toBe(may);
});
