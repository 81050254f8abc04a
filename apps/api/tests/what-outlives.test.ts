import { CARD_DAYS, KEPT_FOR, RETENTION } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retireConcerns } from '../src/concerns/index.ts';
import { eraseFarewells, forgetApplications } from '../src/volunteers/index.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { retire } from '../src/worker/retire.ts';
import { anApplicant } from './applicants.ts';
import { anArrangement } from './arrangements.ts';
import { anAsk } from './asking.ts';
import { ownLinkOf, someoneHandedIn } from './handed-in.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { aReferral } from './referrals.ts';
import { aReferrer } from './referrals-in.ts';
import { aDeliveredTask, done, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';
import { toWard } from './ward-messages.ts';
import { aWebhook, tell } from './webhooks.ts';
import { aWeeklyMail } from './weekly-mails.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const ruth = () => test.api.as(safeguardingLeadOf('westminster'));
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());

/** All that the worker does about what has had its time. */
async function round(): Promise<void> {
  await keepDeadlines(test.house);
  await forgetApplications(test.house);
  await eraseFarewells(test.house);
  await retireConcerns(test.house);
  await retire(keeper);
}

/** One thing that is kept: whether it is there, and how to make it so old. */
type Kept = { where: string; id: unknown; aged: (ago: string) => string };
type Row = { limit: string | null; make: () => Promise<Kept> };

const kept = (table: string, id: unknown, clock: string, key = 'id'): Kept => ({
  where: `${table} where ${key} = $1`,
  id,
  aged: (ago) => `update ${table} set ${clock} = now() - interval '${ago}' where ${key} = $1`,
});
const newest = async (query: string, values: unknown[] = []) => (await test.db.query<{ id: string }>(query, values)).rows[0]?.id;

/** A request ended by its lead, in each way there is. */
const stub = (end: (id: string) => Promise<unknown>) => async () => {
  const { id } = await lead().taken();
  await end(id);
  return kept('help_requests', raw(id), 'ended_at');
};

const removed = async () => {
  const { id, uuid } = await aVolunteer(test);
  await done(coordinator().remove(id));
  return uuid;
};

/** Every row of the list that exists by now; without a limit it does not go by the clock. */
const ROWS: Record<string, Row> = {
  'contact-card': {
    limit: `${CARD_DAYS} days`,
    make: async () => {
      const id = raw((await aDeliveredTask(test)).request.id);
      return { ...kept('help_requests', id, 'delivered_at'), where: 'contact_cards where request_id = $1' };
    },
  },
  'contact-card, how calls went': {
    limit: `${CARD_DAYS} days`,
    make: async () => {
      const id = (await aDeliveredTask(test)).request.id;
      await done(lead().press('recordCall', { requestId: id, outcome: 'NO_ANSWER' }));
      return { ...kept('help_requests', raw(id), 'delivered_at'), where: 'calls where request_id = $1' };
    },
  },
  'referral-envelope': {
    limit: null,
    make: async () => {
      const { referral } = await aReferral(test);
      return { ...kept('referrals', raw(referral.id), 'sent_at'), where: 'referral_envelopes where referral_id = $1' };
    },
  },
  referral: {
    limit: KEPT_FOR.referral,
    make: async () => {
      const { lead: theirs, referral } = await aReferral(test);
      await done(theirs.press('withdrawReferral', { referralId: referral.id }));
      return kept('referrals', raw(referral.id), 'ended_at');
    },
  },
  'safeguarding-concern': {
    limit: '6 years',
    make: async () => {
      await done(lead().raise());
      const concernId = (await ruth().concerns()).nodes[0]?.id ?? '';
      await done(ruth().lookAtConcern(concernId));
      await done(ruth().press('closeConcern', { concernId, outcome: 'HELP_GIVEN' }));
      return { ...kept('concerns', raw(concernId), 'closed_at'), where: 'concern_details where concern_id = $1' };
    },
  },
  application: {
    limit: KEPT_FOR.application,
    make: async () => {
      const { uuid } = await anApplicant(test);
      return { ...kept('volunteers', uuid, 'applied_at'), where: `volunteer_contacts where volunteer_id = $1` };
    },
  },
  'volunteer-import': {
    limit: KEPT_FOR['volunteer-import'],
    make: async () => {
      const { uuid } = await someoneHandedIn(test);
      const id = await newest('select import_id as id from volunteers where id = $1', [uuid]);
      await done((await ownLinkOf(test, uuid)).press('leaveNetwork'));
      return kept('volunteer_imports', id, 'imported_at');
    },
  },
  'own-link': {
    limit: KEPT_FOR['own-link'],
    make: async () => {
      const { uuid } = await anApplicant(test);
      return kept('task_links', await newest('select id from task_links where volunteer_id = $1', [uuid]), 'expires_at');
    },
  },
  'weekly-mail': {
    limit: KEPT_FOR['weekly-mail'],
    make: async () => {
      const { uuid } = await aVolunteer(test);
      return kept('weekly_mails', await aWeeklyMail(test, uuid), 'made_at');
    },
  },
  'ward-message': {
    limit: KEPT_FOR['ward-message'],
    make: async () => {
      const { message } = await done(lead().press('sendWardMessage', await toWard(test)));
      return kept('ward_messages', raw(message?.id ?? ''), 'written_at');
    },
  },
  'bar-list': {
    limit: null,
    make: async () => {
      await removed();
      return kept('bars', await newest('select id from bars order by barred_on desc, id limit 1'), 'barred_on');
    },
  },
  look: {
    limit: KEPT_FOR.look,
    make: async () => {
      const { id } = await lead().taken();
      await done(lead().lookAtDetails(id));
      return kept('looks', await newest('select id from looks where request_id = $1', [raw(id)]), 'at');
    },
  },
  'stub, cancelled': { limit: KEPT_FOR.stub, make: stub((id) => done(lead().cancel(id))) },
  'stub, unmet': { limit: KEPT_FOR.stub, make: stub((id) => done(lead().unmet(id))) },
  'stub, a duplicate': {
    limit: KEPT_FOR.stub,
    make: stub(async (id) => done(lead().duplicate(id, (await lead().taken()).id))),
  },
  'stub, closed': {
    limit: KEPT_FOR.stub,
    make: async () => {
      const { request } = await aDeliveredTask(test);
      await test.db.query(`update help_requests set delivered_at = now() - interval '8 days' where id = $1`, [raw(request.id)]);
      await round(); // nobody was asked in time
      expect((await lead().request(request.id))?.status).toBe('CLOSED');
      return kept('help_requests', raw(request.id), 'ended_at');
    },
  },
  'erasure-receipt, whose it was': {
    limit: KEPT_FOR['erasure-receipt'],
    make: async () => kept('erasure_receipts', await removed(), 'at', 'volunteer_id'),
  },
  'erasure-receipt': {
    limit: null,
    make: async () => {
      const id = await newest('select id from erasure_receipts where volunteer_id = $1', [await removed()]);
      return kept('erasure_receipts', id, 'at');
    },
  },
  gap: {
    limit: null,
    make: async () => {
      const before = (await test.db.query<{ id: string }>('select id from gaps')).rows.map(({ id }) => id);
      await done(lead().unmet((await lead().taken()).id));
      return kept('gaps', await newest('select id from gaps where id <> all($1)', [before]), 'day');
    },
  },
  'idempotency-record': {
    limit: KEPT_FOR['idempotency-record'],
    make: async () => {
      await lead().taken({ idempotencyKey: 'pressed once' });
      return kept('idempotency_records', 'pressed once', 'created_at', 'key');
    },
  },
  'form-send': {
    limit: KEPT_FOR['form-send'],
    make: async () => {
      await test.db.query('delete from form_sends');
      await anAsk(test);
      return kept('form_sends', await newest('select id from form_sends'), 'sent_at');
    },
  },
  tries: {
    limit: '15 minutes',
    make: async () => {
      await test.db.query('delete from sender_tries');
      await test.house.rates.mayTry('FORM', '203.0.113.7');
      const key = await newest('select key as id from sender_tries');
      const aged = (ago: string) =>
        `update sender_tries set expire = extract(epoch from now() - interval '${ago}' + interval '15 minutes') * 1000 where key = $1`;
      return { ...kept('sender_tries', key, 'expire', 'key'), aged };
    },
  },
  'sent-mail': { limit: KEPT_FOR['sent-mail'], make: async () => kept('outbox', await aMail(), 'done_at') },
  'mail-given-up': { limit: KEPT_FOR['mail-given-up'], make: async () => kept('outbox', await aMail(), 'failed_at') },
  'webhook-event': {
    limit: KEPT_FOR['webhook-event'],
    make: async () => {
      await test.db.query('delete from webhook_events');
      await tell(test, await aWebhook(test, 'https://hooks.example.org/'));
      return kept('webhook_events', await newest('select id from webhook_events'), 'made_at');
    },
  },
  'standing-arrangement': {
    limit: null,
    make: async () => kept('standing_arrangements', raw((await anArrangement(test)).arrangement.id), 'set_up_at'),
  },
  'referral-list': { limit: KEPT_FOR['referral-list'], make: async () => kept('referral_lists', await aList(), 'imported_at') },
};

/** A list that a coordinator took in, of nobody any more. */
async function aList() {
  const by = `(select id from staff where network_id = $1 and 'COORDINATOR' = any(roles) limit 1)`;
  return newest(
    `insert into referral_lists (network_id, id, organization_id, agreement, basis, imported_by, imported_at, file_mark)
     values ($1, gen_random_uuid(), $2, 'DSA 2026/17', 'PUBLIC_TASK', ${by}, now(), decode(md5(random()::text), 'hex')) returning id`,
    [test.networkId(), raw(await aReferrer(test))],
  );
}

async function aMail() {
  const { id } = await lead().taken();
  await aVolunteer(test);
  await done(lead().callOut(id));
  return newest('select id from outbox order by created_at desc, id desc limit 1');
}

it('has a row here for everything that outlives a task', () => {
  const tested = Object.keys(ROWS).map((row) => row.split(',')[0]);
  expect(new Set(tested)).toEqual(new Set(RETENTION.map(({ key }) => key)));
});

describe('what outlives a task', () => {
  const there = async ({ where, id }: Kept) => (await test.db.query(`select from ${where}`, [id])).rowCount;
  const make = (row: string) => (ROWS[row] as Row).make();
  const [limited, others] = [true, false].map((by) =>
    Object.entries(ROWS).flatMap(([row, { limit }]) => (Boolean(limit) === by ? [{ row, limit }] : [])),
  );

  it.each(limited ?? [])('$row: stays to the last minute of $limit, and goes in the next', async ({ row, limit }) => {
    const it = await make(row);
    await test.db.query(it.aged(`${limit} -59 seconds`), [it.id]);
    await round();
    expect(await there(it)).toBe(1);
    await test.db.query(it.aged(`${limit} 59 seconds`), [it.id]);
    await round();
    expect(await there(it)).toBe(0);
  });

  it.each(others ?? [])('$row: does not go by the clock', async ({ row }) => {
    const it = await make(row);
    await test.db.query(it.aged('10 years'), [it.id]);
    await round();
    expect(await there(it)).toBe(1);
  });
});
