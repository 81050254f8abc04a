import { describe, expect, it } from 'vitest';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { anAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import type { SeenRequest } from './payload.ts';
import { leadOf } from './people.ts';
import { receiptsOf, sealedOf } from './rows.ts';
import { aDeliveredTask, aProposedTask, done, look, raw, type Scene } from './scenes.ts';

const test = openTestHouse();

/** Moves what has happened to a request so far into the past, as its owner; the worker goes by the database's clock. */
async function later({ request }: Scene, interval: string): Promise<void> {
  await test.db.query('update assignments set proposed_at = proposed_at - $2::interval where request_id = $1', [
    raw(request.id),
    interval,
  ]);
  await test.db.query('update help_requests set delivered_at = delivered_at - $2::interval where id = $1', [
    raw(request.id),
    interval,
  ]);
}

const mailsAbout = async ({ request }: Scene) =>
  (
    await test.db.query<{ type: string }>(
      `select o.type from outbox o join task_links l on l.id::text = o.payload->>'linkId' where l.request_id = $1 order by o.id`,
      [raw(request.id)],
    )
  ).rows.map(({ type }) => type);

describe('a proposal that nobody answers', () => {
  it('frees its place after the network’s wait, and not before', async () => {
    const scene = await aProposedTask(test);
    await later(scene, '23 hours 59 minutes');
    await keepDeadlines(test.house);
    expect((await look(scene)).request.status).toBe('ASSIGNED');
    await later(scene, '1 minute');
    await keepDeadlines(test.house);
    const { request } = await look(scene);
    expect([request.status, request.assignments.map(({ status }) => status)]).toEqual(['OPEN', ['EXPIRED']]);
    expect(await sealedOf(test, request.id)).toMatchObject({ details: 1 });
    expect((await scene.neighbour.task())?.state).toBe('ENDED'); // whoever opens the mail now has nothing to press
  });

  it('waits as long as the network says', async () => {
    const scene = await aProposedTask(test);
    await test.db.query(`update networks set proposal_wait_hours = 2 where slug = 'westminster'`);
    await later(scene, '2 hours');
    await keepDeadlines(test.house);
    await test.db.query(`update networks set proposal_wait_hours = 24 where slug = 'westminster'`);
    expect((await look(scene)).request.assignments[0]?.status).toBe('EXPIRED');
  });

  it('is left alone once it is answered', async () => {
    const scene = await aProposedTask(test);
    await done(scene.neighbour.accept());
    await later(scene, '30 days');
    await keepDeadlines(test.house);
    expect((await look(scene)).request.assignments[0]?.status).toBe('ACCEPTED');
  });

  it('tells nobody twice, and nobody at all who was not on it', async () => {
    const scene = await aProposedTask(test);
    await later(scene, '25 hours');
    await keepDeadlines(test.house);
    await keepDeadlines(test.house);
    expect(await mailsAbout(scene)).toEqual(['assignment.proposed.mail']);
  });
});

describe('a follow-up that nobody answers', () => {
  it('is let be at the card’s limit: the request closes and the card goes, and not before', async () => {
    const scene = await aDeliveredTask(test);
    await later(scene, '6 days 23 hours');
    await keepDeadlines(test.house);
    expect([(await look(scene)).request.status, await sealedOf(test, scene.request.id)]).toEqual([
      'DELIVERED',
      { details: 0, cards: 1, keys: 1 },
    ]);
    await later(scene, '1 hour');
    await keepDeadlines(test.house);
    const { request } = await look(scene);
    expect([request.status, request.followUps.map(({ status }) => status)]).toEqual(['CLOSED', ['EXPIRED', 'EXPIRED']]);
    expect(await sealedOf(test, request.id)).toEqual({ details: 0, cards: 0, keys: 0 });
    expect(await receiptsOf(test, request.id)).toEqual(['details-at-DELIVERED', 'card-at-CLOSED']);
  });

  it('leaves what one side has answered as it was', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('WENT_WELL'));
    await later(scene, '8 days');
    await keepDeadlines(test.house);
    const { request } = await look(scene);
    expect(request.followUps.map(({ party, status, answer }) => [party, status, answer]).sort()).toEqual([
      ['REQUESTER', 'EXPIRED', null],
      ['VOLUNTEER', 'DONE', 'WENT_WELL'],
    ]);
  });

  it('goes by the network’s own limit', async () => {
    const scene = await aDeliveredTask(test);
    await test.db.query(`update networks set card_days = 3 where slug = 'westminster'`);
    await later(scene, '3 days');
    await keepDeadlines(test.house);
    await test.db.query(`update networks set card_days = 7 where slug = 'westminster'`);
    expect((await look(scene)).request.status).toBe('CLOSED');
  });
});

describe('a request that came while nobody was on duty', () => {
  it('is routed anew on the day that was promised, by telephone or by the form', async () => {
    const wards = ['E05013807', 'E05013802', 'E05013803', 'E05013806', 'E05013797', 'E05013808'];
    const { rows: duties } = await test.db.query('select * from duties where ward_code = any($1)', [wards]);
    await test.db.query('delete from duties where ward_code = any($1)', [wards]);
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id, routing } = await lead.taken();
    const asked = await anAsk(test);
    expect(routing.kind).toBe('NOBODY_ON_DUTY');
    for (const row of duties)
      await test.db.query('insert into duties (network_id, ward_code, weekday, staff_id) values ($1, $2, $3, $4)', [
        row.network_id,
        row.ward_code,
        row.weekday,
        row.staff_id,
      ]);
    await keepDeadlines(test.house);
    expect((await lead.request(id))?.routing.kind).toBe('NOBODY_ON_DUTY'); // no day was promised
    await test.db.query(`update help_requests set on_duty_from = (now() at time zone 'Europe/London')::date where id = any($1)`, [
      [raw(id), raw(asked.id)],
    ]);
    await keepDeadlines(test.house);
    expect((await lead.request(id)) as SeenRequest).toMatchObject({
      routing: { kind: 'OWN_WARD_ON_DUTY', onDutyFrom: null },
      status: 'OPEN',
    });
    expect(await lead.request(asked.id)).toMatchObject({
      routing: { kind: 'OWN_WARD_ON_DUTY', onDutyFrom: null },
      status: 'NEW',
    });
  });
});

it('goes on with the others when one cannot be kept', async () => {
  const [broken, fine] = [await aProposedTask(test), await aProposedTask(test)];
  await test.db.query(
    `create function refuse_one() returns trigger language plpgsql as $$ begin if new.request_id = '${raw(broken.request.id)}' then raise exception 'no'; end if; return new; end $$`,
  );
  await test.db.query(
    'create trigger refuse_one before update of status on assignments for each row execute function refuse_one()',
  );
  await Promise.all([later(broken, '25 hours'), later(fine, '25 hours')]);
  await keepDeadlines(test.house);
  await test.db.query('drop trigger refuse_one on assignments');
  await test.db.query('drop function refuse_one()');
  expect((await look(fine)).request.status).toBe('OPEN');
  expect((await look(broken)).request.status).toBe('ASSIGNED');
  const lines = test.log.map((line) => JSON.parse(line) as { level: number; msg: string; request?: string });
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, request: raw(broken.request.id) }));
});
