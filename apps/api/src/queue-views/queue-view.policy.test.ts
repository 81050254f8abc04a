import { NetworkId, type QueueView, StaffId } from '@wardwise/domain';
import { expect, it } from 'vitest';
import { ANYONE, type Staff } from '../platform/actor.ts';
import { canChangeView } from './queue-view.policy.ts';

// The database refuses these writes as well: only here is the policy alone.

const OURS = NetworkId('00000000-0000-4000-8000-000000000001');
const THEIRS = NetworkId('00000000-0000-4000-8000-000000000002');
const [MAKER, ANOTHER] = [StaffId('00000000-0000-4000-8000-000000000003'), StaffId('00000000-0000-4000-8000-000000000004')];
const staff = (staffId: StaffId, kind: Staff['kind'], networkId = OURS): Staff => ({
  ...{ kind, networkId, staffId, sessionId: 's', wardCodes: [], safeguarding: kind === 'SAFEGUARDING_LEAD' },
});
const view = (shared: boolean): QueueView => ({
  id: 'v',
  networkId: OURS,
  madeBy: MAKER,
  name: 'Mine',
  shared,
  choices: {} as never,
});

it.each([
  ['whoever made it', staff(MAKER, 'WARD_LEAD'), true, true],
  ['another lead', staff(ANOTHER, 'WARD_LEAD'), false, false],
  ['a coordinator', staff(ANOTHER, 'COORDINATOR'), false, true],
  ['a coordinator of another network', staff(ANOTHER, 'COORDINATOR', THEIRS), false, false],
  ['whoever made it and reads no queue any more', staff(MAKER, 'SAFEGUARDING_LEAD'), false, false],
  ['anyone', ANYONE, false, false],
] as const)('lets %s change a view, kept for themselves or shared, as the rule says', (_, actor, own, shared) => {
  expect([canChangeView(actor, view(false)), canChangeView(actor, view(true))]).toEqual([own, shared]);
});
