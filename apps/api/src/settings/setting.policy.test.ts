import { NetworkId, SETTING_NAMES, StaffId } from '@wardwise/domain';
import { expect, it } from 'vitest';
import { ANYONE, type Staff } from '../platform/actor.ts';
import { canChangeSetting, canReadSettings } from './setting.policy.ts';

// The database refuses these writes as well: only here is the policy alone.

const staff = (kind: Staff['kind'], safeguarding = kind === 'SAFEGUARDING_LEAD'): Staff => ({
  ...{ kind, networkId: NetworkId('00000000-0000-4000-8000-000000000001'), sessionId: 's', wardCodes: [], safeguarding },
  staffId: StaffId('00000000-0000-4000-8000-000000000003'),
});
const OF_CONCERNS = ['CONCERN_YEARS'];
const THE_REST = SETTING_NAMES.filter((name) => !OF_CONCERNS.includes(name));

it.each([
  ['a coordinator', staff('COORDINATOR'), true, THE_REST],
  ['a coordinator who is the deputy', staff('COORDINATOR', true), true, SETTING_NAMES],
  ['a lead', staff('WARD_LEAD'), true, []],
  ['the safeguarding lead', staff('SAFEGUARDING_LEAD'), true, OF_CONCERNS],
  ['anyone', ANYONE, false, []],
] as const)('lets %s read and change settings as the rule says', (_, actor, reads, changes) => {
  expect(canReadSettings(actor)).toBe(reads);
  expect(SETTING_NAMES.filter((name) => canChangeSetting(actor, name))).toEqual([...changes]);
});
