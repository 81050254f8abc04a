import type { TestHouse } from '../house.ts';
import { A_WORRY, type Lead } from '../lead.ts';
import { NOBODY } from '../nobody.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from '../people.ts';
import { anAcceptedTask, done } from '../scenes.ts';
import { aVolunteer } from '../volunteers.ts';
import { type RefusalCase, refusalsOf } from './refusal-case.ts';

const [raise, show, note, close] = ['raiseConcern', 'showConcern', 'noteConcern', 'closeConcern'].map(refusalsOf) as [
  Case,
  Case,
  Case,
  Case,
];
const [suspend, unsuspend, remove] = ['suspendVolunteer', 'unsuspendVolunteer', 'removeVolunteer'].map(refusalsOf) as [
  Case,
  Case,
  Case,
];
const review = refusalsOf('reviewBar');
type Case = ReturnType<typeof refusalsOf>;

const lead = ({ api }: TestHouse) => api.as(leadOf('Vincent Square'));
const ruth = ({ api }: TestHouse) => api.as(safeguardingLeadOf('westminster'));
const coordinator = ({ api }: TestHouse) => api.as(coordinatorOf('westminster'));
const LONG_KEY = 'k'.repeat(201);

/** A concern that nobody has opened. */
async function raised(test: TestHouse): Promise<string> {
  await done(lead(test).raise());
  const { nodes } = await ruth(test).concerns();
  const found = nodes.find(({ status }) => status === 'RAISED');
  if (!found) throw new Error('the concern is not there');
  return found.id;
}

/** … that is in hand, and one that is closed. */
async function inHand(test: TestHouse): Promise<string> {
  const id = await raised(test);
  await done(ruth(test).lookAtConcern(id));
  return id;
}
async function closed(test: TestHouse): Promise<string> {
  const concernId = await inHand(test);
  await done(ruth(test).press('closeConcern', { concernId, outcome: 'HELP_GIVEN' }));
  return concernId;
}

/** The refusals of a key that every mutation shares. */
const ofKeys = (
  of: Case,
  mutation: string,
  who: (test: TestHouse) => Lead,
  inputs: (test: TestHouse) => Promise<[object, object]>,
): RefusalCase[] => [
  of('IDEMPOTENCY_KEY_REUSED', 'the key came with something else before', async (test) => {
    const [first, second] = await inputs(test);
    await done(who(test).press(mutation, { ...first, idempotencyKey: `${mutation} once` }));
    return () => who(test).press(mutation, { ...second, idempotencyKey: `${mutation} once` });
  }),
  of(
    'TEXT_TOO_LONG',
    'the key is longer than a key may be',
    async (test) => {
      const [first] = await inputs(test);
      return () => who(test).press(mutation, { ...first, idempotencyKey: LONG_KEY });
    },
    { field: 'idempotencyKey' },
  ),
];

export const SAFEGUARDING: RefusalCase[] = [
  raise('TEXT_MISSING', 'nothing is said', async (test) => () => lead(test).raise({ worry: ' ' }), { field: 'worry' }),
  raise('TEXT_TOO_LONG', 'too much is said', async (test) => () => lead(test).raise({ worry: 'x'.repeat(4001) }), {
    field: 'worry',
  }),
  raise(
    'REQUEST_NOT_FOUND',
    'it is another ward’s',
    async (test) => {
      const { id: requestId } = await lead(test).taken();
      return () => test.api.as(leadOf('Abbey Road')).raise({ requestId });
    },
    { field: 'requestId' },
  ),
  raise(
    'VOLUNTEER_NOT_FOUND',
    'the volunteer is another ward’s',
    async (test) => {
      const { id: volunteerId } = await aVolunteer(test);
      return () => test.api.as(leadOf('Abbey Road')).raise({ volunteerId });
    },
    { field: 'volunteerId' },
  ),
  raise(
    'LEAD_NOT_FOUND',
    'somebody of the other network is named',
    async (test) => {
      const { id } = await test.api.find(leadOf("Queen's Park", 'north-paddington'));
      return () => lead(test).raise({ aboutStaffId: `stf_${id}` });
    },
    { field: 'aboutStaffId' },
  ),
  raise('LINK_NOT_FOUND', 'nobody we know raises it', async (test) => () => test.api.anyone().raise()),
  raise('LINK_BOUND_ELSEWHERE', 'another browser holds the link', async (test) => {
    const { neighbour } = await anAcceptedTask(test);
    return () => test.api.behind(neighbour.token).press('raiseConcern', A_WORRY);
  }),
  raise('IDEMPOTENCY_KEY_REUSED', 'the key came with another worry before', async (test) => {
    await done(lead(test).raise({ idempotencyKey: 'a worry' }));
    return () => lead(test).raise({ worry: 'Another', idempotencyKey: 'a worry' });
  }),

  show('CONCERN_NOT_FOUND', 'a coordinator looks', async (test) => {
    const id = await raised(test);
    return () => coordinator(test).lookAtConcern(id);
  }),
  note(
    'CONCERN_NOT_FOUND',
    'the id is no concern’s',
    async (test) => () => ruth(test).press('noteConcern', { concernId: `con_${NOBODY}`, note: 'x' }),
  ),
  note('CONCERN_NOT_OPENED', 'nobody has read it', async (test) => {
    const concernId = await raised(test);
    return () => ruth(test).press('noteConcern', { concernId, note: 'x' });
  }),
  note('CONCERN_CLOSED', 'it is over', async (test) => {
    const concernId = await closed(test);
    return () => ruth(test).press('noteConcern', { concernId, note: 'x' });
  }),
  note(
    'TEXT_MISSING',
    'nothing was done',
    async (test) => {
      const concernId = await inHand(test);
      return () => ruth(test).press('noteConcern', { concernId, note: '' });
    },
    { field: 'note' },
  ),
  ...ofKeys(note, 'noteConcern', ruth, async (test) => {
    const concernId = await inHand(test);
    return [
      { concernId, note: 'one' },
      { concernId, note: 'two' },
    ];
  }),
  close('CONCERN_NOT_FOUND', 'a coordinator closes it', async (test) => {
    const concernId = await inHand(test);
    return () => coordinator(test).press('closeConcern', { concernId, outcome: 'HELP_GIVEN' });
  }),
  close('CONCERN_NOT_OPENED', 'nobody has read it', async (test) => {
    const concernId = await raised(test);
    return () => ruth(test).press('closeConcern', { concernId, outcome: 'HELP_GIVEN' });
  }),
  close('CONCERN_CLOSED', 'it is over', async (test) => {
    const concernId = await closed(test);
    return () => ruth(test).press('closeConcern', { concernId, outcome: 'HELP_GIVEN' });
  }),
  ...ofKeys(close, 'closeConcern', ruth, async (test) => {
    const concernId = await inHand(test);
    return [
      { concernId, outcome: 'HELP_GIVEN' },
      { concernId, outcome: 'COUNCIL_TOLD' },
    ];
  }),

  suspend('VOLUNTEER_NOT_FOUND', 'they live in another lead’s ward', async (test) => {
    const { id } = await aVolunteer(test);
    return () => test.api.as(leadOf('Abbey Road')).suspend(id);
  }),
  suspend('VOLUNTEER_NOT_APPROVED', 'they are paused', async (test) => {
    const { id } = await aVolunteer(test, { status: 'SUSPENDED' });
    return () => lead(test).suspend(id);
  }),
  ...ofKeys(suspend, 'suspendVolunteer', lead, async (test) => {
    const { id: volunteerId } = await aVolunteer(test);
    return [
      { volunteerId, reason: 'CONDUCT' },
      { volunteerId, reason: 'PRECAUTION' },
    ];
  }),
  unsuspend('VOLUNTEER_NOT_FOUND', 'they are of the other network', async (test) => {
    const { id } = await aVolunteer(test, { network: 'north-paddington', status: 'SUSPENDED' });
    return () => coordinator(test).unsuspend(id);
  }),
  unsuspend('VOLUNTEER_NOT_SUSPENDED', 'they may help', async (test) => {
    const { id } = await aVolunteer(test);
    return () => lead(test).unsuspend(id);
  }),
  ...ofKeys(unsuspend, 'unsuspendVolunteer', lead, async (test) => {
    const two = [await aVolunteer(test, { status: 'SUSPENDED' }), await aVolunteer(test, { status: 'SUSPENDED' })];
    return two.map(({ id: volunteerId }) => ({ volunteerId })) as [object, object];
  }),
  remove('VOLUNTEER_NOT_FOUND', 'they have gone already', async (test) => {
    const { id } = await aVolunteer(test);
    await done(coordinator(test).remove(id));
    return () => coordinator(test).remove(id);
  }),
  remove('NOBODY_TO_APPEAL_TO', 'the only coordinator is alone', async (test) => {
    const { id } = await aVolunteer(test, { network: 'north-paddington' });
    await test.db.query(
      `update staff set roles = '{WARD_LEAD}' where network_id = $1 and roles && array['SAFEGUARDING_LEAD', 'SAFEGUARDING_DEPUTY']`,
      [test.networkId('north-paddington')],
    );
    return () => test.api.as(coordinatorOf('north-paddington')).remove(id);
  }),
  ...ofKeys(remove, 'removeVolunteer', coordinator, async (test) => {
    const { id: volunteerId } = await aVolunteer(test);
    return [
      { volunteerId, reason: 'UNSAFE' },
      { volunteerId, reason: 'CONDUCT' },
    ];
  }),
  review(
    'BAR_NOT_FOUND',
    'a ward lead reviews it',
    async (test) => () => lead(test).press('reviewBar', { barId: `bar_${NOBODY}`, keep: true }),
  ),
  ...ofKeys(review, 'reviewBar', coordinator, async (test) => {
    await done(coordinator(test).remove((await aVolunteer(test)).id));
    const { bars } = await coordinator(test).ask<{ bars: { id: string }[] }>('{ bars { id } }');
    const barId = bars[0]?.id;
    return [
      { barId, keep: true },
      { barId, keep: false },
    ];
  }),
];
