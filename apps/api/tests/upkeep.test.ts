import { CARD_DAYS, HELD_KINDS, KEPT_FOR, LIST_DAYS } from '@wardwise/domain';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retireConcerns } from '../src/concerns/index.ts';
import { keepJournal } from '../src/erasures/index.ts';
import { eraseFarewells } from '../src/volunteers/index.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { retire } from '../src/worker/retire.ts';
import { anAsk } from './asking.ts';
import { ownLinkOf, someoneHandedIn } from './handed-in.ts';
import { openTestHouse } from './house.ts';
import { somebodyListed } from './listed.ts';
import { coordinatorOf, EVERYBODY, leadOf, safeguardingLeadOf } from './people.ts';
import { secondBrowser } from './refusals/sign-in.cases.ts';
import { aDeliveredTask, done, raw } from './scenes.ts';
import { upkeepOf, upkeepTo, worked } from './upkeep.ts';
import { aVolunteer } from './volunteers.ts';
import { aWebhook, tell } from './webhooks.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const ruth = () => test.api.as(safeguardingLeadOf('westminster'));
let keeper: pg.Pool;
beforeAll(() => {
  keeper = new pg.Pool({ connectionString: test.urls.keeper, max: 1 });
});
afterAll(() => keeper.end());
beforeEach(() => worked(test));

/** All that the worker does about what has had its time. */
async function round(): Promise<void> {
  await keepDeadlines(test.house);
  await eraseFarewells(test.house);
  await retireConcerns(test.house);
  await keepJournal(test.house);
  await retire(keeper);
}

const heldOf = async (kind: string) => (await upkeepOf(test)).held.find((one) => one.kind === kind);
const overdue = async () =>
  Object.fromEntries((await upkeepOf(test)).held.flatMap((one) => (one.overdue ? [[one.kind, one.overdue]] : [])));
/** By their ids, which are made in order; those of sessions are not. */
const newest = async (table: string, by = 'id') =>
  (
    await test.db.query<{ id: string }>(`select id from ${table} where network_id = $1 order by ${by} desc limit 1`, [
      test.networkId(),
    ])
  ).rows[0]?.id;

describe('what is held', () => {
  it('is told to coordinators, of their own network, and to nobody else', async () => {
    for (const person of EVERYBODY) {
      const told = await upkeepTo(test, person);
      expect([person.key, told !== null]).toEqual([person.key, person.role === 'COORDINATOR']);
    }
    const before = await upkeepOf(test, 'north-paddington');
    await lead().taken();
    expect((await test.api.anyone().ask<{ upkeep: unknown }>('{ upkeep { erasedIn7Days } }')).upkeep).toBeNull();
    expect((await upkeepOf(test, 'north-paddington')).held).toEqual(before.held);
  });

  it('is counted as it stands in the tables, with the oldest and with when the next one goes', async () => {
    const { id } = await lead().taken();
    await test.db.query(`update help_requests set taken_at = now() - interval '400 days' where id = $1`, [raw(id)]);
    const { rows } = await test.db.query<{ details: number; taken_at: Date }>(
      `select (select count(*)::int from request_details where network_id = $1) as details, taken_at from help_requests where id = $2`,
      [test.networkId(), raw(id)],
    );
    expect(await heldOf('DETAILS')).toEqual({
      kind: 'DETAILS',
      count: rows[0]?.details,
      oldestAt: rows[0]?.taken_at.toISOString(),
      goesAt: null,
      overdue: 0,
    });
    await test.db.query('delete from looks');
    await done(lead().lookAtDetails(id));
    const look = await heldOf('LOOK');
    expect(look?.count).toBe(1);
    const [from, to] = [new Date(look?.oldestAt ?? ''), new Date(look?.goesAt ?? '')];
    expect([to.getUTCFullYear() - from.getUTCFullYear(), to.getUTCMonth() - from.getUTCMonth()]).toEqual([1, 0]);
  });

  it('has a line for every kind there is', async () => {
    expect((await upkeepOf(test)).held.map(({ kind }) => kind)).toEqual(HELD_KINDS);
  });

  it('does not tell that there is a concern: raised, read, closed, mailed about in vain or erased', async () => {
    for (const person of [lead(), ruth()]) await person.ask('{ me { id } }'); // signed in
    const before = await upkeepOf(test);
    await done(lead().raise({ idempotencyKey: 'a worry' }));
    const concernId = (await ruth().concerns()).nodes[0]?.id ?? '';
    await done(ruth().lookAtConcern(concernId));
    expect(await upkeepOf(test)).toEqual(before);
    await test.db.query(`update outbox set failed_at = now() where type like 'concern.%'`);
    await done(ruth().press('closeConcern', { concernId, outcome: 'HELP_GIVEN', idempotencyKey: 'seen to' }));
    expect(await upkeepOf(test)).toEqual(before);
    await test.db.query(`update concerns set closed_at = now() - interval '7 years' where id = $1`, [raw(concernId)]);
    expect(await upkeepOf(test)).toEqual(before);
    expect(await retireConcerns(test.house)).toBe(1);
    expect(await upkeepOf(test)).toEqual(before);
  });
});

/** A thing of each kind that goes by the clock, and the statement that makes it so old. */
type Case = { limit: string; also?: string; make: () => Promise<unknown>; aged: (ago: string) => string };
const aged =
  (table: string, column: string, key = 'id') =>
  (ago: string) =>
    `update ${table} set ${column} = now() - (interval '${ago}') where ${key} = $1`;

const CASES: Record<string, Case> = {
  CONTACT_CARD: {
    limit: `${CARD_DAYS} days`,
    make: async () => raw((await aDeliveredTask(test)).request.id),
    aged: aged('help_requests', 'delivered_at'),
  },
  STUB: {
    limit: KEPT_FOR.stub,
    also: 'ERASURE_RECEIPT', // of its details: it says whose it was until the stub goes
    make: async () => {
      const { id } = await lead().taken();
      await done(lead().cancel(id));
      return raw(id);
    },
    aged: aged('help_requests', 'ended_at'),
  },
  LOOK: {
    limit: KEPT_FOR.look,
    make: async () => {
      await done(lead().lookAtDetails((await lead().taken()).id));
      return newest('looks');
    },
    aged: aged('looks', 'at'),
  },
  ERASURE_RECEIPT: {
    limit: KEPT_FOR['erasure-receipt'],
    make: async () => {
      const { id, uuid } = await aVolunteer(test);
      await done(coordinator().remove(id));
      await test.db.query(`delete from erasure_receipts where volunteer_id = $1 and rule <> 'volunteer-removed'`, [uuid]);
      return uuid;
    },
    aged: aged('erasure_receipts', 'at', 'volunteer_id'),
  },
  INVITED: {
    limit: '7 days',
    make: async () => {
      const said = { displayName: 'Once', roles: ['COORDINATOR'], wardCodes: [], pageLanguage: 'en' };
      await done(coordinator().press('inviteStaff', { ...said, email: `${Date.now()}@somewhere.example` }));
      return newest('invitations');
    },
    aged: aged('invitations', 'expires_at'),
  },
  IDEMPOTENCY_RECORD: {
    limit: KEPT_FOR['idempotency-record'],
    make: async () => {
      await lead().taken({ idempotencyKey: 'pressed once' });
      return 'pressed once';
    },
    aged: aged('idempotency_records', 'created_at', 'key'),
  },
  FORM_SEND: {
    limit: KEPT_FOR['form-send'],
    make: async () => {
      await anAsk(test);
      return newest('form_sends');
    },
    aged: aged('form_sends', 'sent_at'),
  },
  LISTED: {
    limit: `${LIST_DAYS} days`,
    make: async () => raw(await somebodyListed(test)),
    aged: aged('help_requests', 'taken_at'),
  },
  REFERRAL_LIST: {
    limit: KEPT_FOR['referral-list'],
    make: async () => {
      await somebodyListed(test);
      return newest('referral_lists');
    },
    aged: aged('referral_lists', 'imported_at'),
  },
  VOLUNTEER_IMPORT: {
    limit: KEPT_FOR['volunteer-import'],
    make: async () => {
      await done((await ownLinkOf(test, (await someoneHandedIn(test)).uuid)).press('leaveNetwork'));
      return newest('volunteer_imports');
    },
    aged: aged('volunteer_imports', 'imported_at'),
  },
  CODE: { limit: '24 hours', make: async () => (await secondBrowser(test)).id, aged: aged('link_codes', 'expires_at') },
  SESSION: {
    limit: '36 hours',
    make: async () => {
      await test.api.signedIn(leadOf('Abbey Road'));
      return newest('sessions', 'created_at');
    },
    aged: aged('sessions', 'last_used_at'),
  },
  SENT_MAIL: { limit: KEPT_FOR['sent-mail'], make: aMail, aged: aged('outbox', 'done_at') },
  MAIL_GIVEN_UP: { limit: KEPT_FOR['mail-given-up'], make: aMail, aged: aged('outbox', 'failed_at') },
  WEBHOOK_EVENT: {
    limit: KEPT_FOR['webhook-event'],
    make: async () => {
      await tell(test, await aWebhook(test, 'https://hooks.example.org/'));
      return newest('webhook_events');
    },
    aged: aged('webhook_events', 'made_at'),
  },
  ERASURE_RECORD: {
    limit: '10 days',
    make: async () => {
      const { id } = await lead().taken();
      await done(lead().cancel(id));
      return raw(id);
    },
    aged: aged('erasures', 'at', 'owner_id'),
  },
};

async function aMail() {
  await secondBrowser(test);
  return newest('outbox');
}

describe('what is overdue', () => {
  it.each(Object.entries(CASES))(
    '%s: from an hour after its time, with no worker there; and none once one was',
    async (kind, of) => {
      await round();
      const id = await of.make();
      expect(await overdue()).toEqual({});
      const make = (ago: string) => test.db.query(of.aged(ago), [id]);
      await make(`${of.limit}' + interval '59 minutes`);
      expect(await overdue()).toEqual({});
      await make(`${of.limit}' + interval '61 minutes`);
      expect(await overdue()).toEqual({ [kind]: 1, ...(of.also && { [of.also]: 1 }) });
      expect((await upkeepOf(test)).troubles.map((trouble) => trouble.kind)).toEqual(['OVERDUE']);
      await round();
      expect(await overdue()).toEqual({});
      expect((await upkeepOf(test)).troubles).toEqual([]);
    },
  );

  it('are details and cards that outlived their ending, which no look shows and no round erases', async () => {
    const { id } = await lead().taken();
    const aside = async (undo = false) =>
      test.db.query(
        undo
          ? `update help_requests set status = 'OPEN', ended_at = null where id = $1`
          : `update help_requests set status = 'CANCELLED', ended_at = now() - interval '61 minutes' where id = $1`,
        [raw(id)],
      );
    await aside();
    expect(await overdue()).toEqual({ DETAILS: 1 });
    await round();
    expect(await overdue()).toEqual({ DETAILS: 1 });
    await aside(true);
    expect(await overdue()).toEqual({});
  });
});

describe('how it is kept', () => {
  it('says when something was last erased, and how often in a week and in four', async () => {
    await test.db.query(`update erasure_receipts set at = now() - interval '8 days'`);
    const before = await upkeepOf(test);
    const { id } = await lead().taken();
    await done(lead().cancel(id));
    const after = await upkeepOf(test);
    expect([after.erasedIn7Days - before.erasedIn7Days, after.erasedIn28Days - before.erasedIn28Days]).toEqual([1, 1]);
    expect(before.erasedIn7Days).toBe(0);
    expect(new Date(after.erasedAt ?? '').getTime()).toBeGreaterThan(new Date(before.erasedAt ?? '').getTime());
  });

  it('says when the key was made and when the oldest goes, by the backup window', async () => {
    const { keyMadeAt, oldestKeyGoesOn, backupWindowDays } = await upkeepOf(test);
    const { rows } = await test.db.query<{ newest: Date; goes: string }>(
      `select max(since) as newest, to_char(min(since) at time zone 'UTC' + interval '7 days', 'YYYY-MM-DD') as goes from ring_keys where not lasting`,
    );
    expect([keyMadeAt, oldestKeyGoesOn, backupWindowDays]).toEqual([rows[0]?.newest.toISOString(), rows[0]?.goes, 7]);
  });

  it('says of mail that was given up for whom it was', async () => {
    await test.db.query('delete from outbox');
    await secondBrowser(test);
    await test.db.query('update outbox set failed_at = now()');
    const { rows } = await test.db.query<{ codes: number; all: number }>(
      `select count(*) filter (where type = 'link-code.mail')::int as codes, count(*)::int as all from outbox`,
    );
    const [{ codes, all }] = rows as [{ codes: number; all: number }];
    const { mailGivenUp } = await upkeepOf(test);
    expect(Object.fromEntries(mailGivenUp.map(({ reader, count }) => [reader, count]))).toEqual({
      SIGN_IN: codes,
      VOLUNTEERS: all - codes,
    });
    expect(codes).toBeGreaterThan(0);
    await test.db.query('delete from outbox');
  });

  it('says nothing to a safeguarding lead, who has concerns to read and not this', async () => {
    expect((await ruth().ask<{ upkeep: unknown }>('{ upkeep { erasedIn7Days } }')).upkeep).toBeNull();
  });
});
