import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import type { SeenRequest } from './payload.ts';
import { leadOf } from './people.ts';
import { everything, sealedOf } from './rows.ts';
import { aDeliveredTask, done, followUpOf, look, raw, type Scene } from './scenes.ts';

const test = openTestHouse();
const NEXT = {
  categoryKey: 'post',
  way: 'IN_PERSON',
  note: 'A parcel, please',
  urgency: 'TODAY',
  address: '9 Marmalade Mews',
  consent: A_NEED.consent,
};

const ask = ({ lead, request }: Scene, party: 'REQUESTER' | 'VOLUNTEER', answer: string | null, more = {}) =>
  done(lead.followUp(followUpOf(request, party), answer, more));

/** The request that goes on from another, as its lead sees it. */
async function nextOf({ lead, request }: Scene): Promise<SeenRequest | null> {
  const { rows } = await test.db.query<{ id: string }>('select id from help_requests where continues = $1', [raw(request.id)]);
  expect(rows.length).toBeLessThanOrEqual(1);
  return rows[0] ? lead.request(`req_${rows[0].id}`) : null;
}

describe('how it went', () => {
  it('is asked of both from delivery on, and the request closes only when both are over', async () => {
    const scene = await aDeliveredTask(test);
    expect(scene.request.followUps.map(({ party, status }) => [party, status]).sort()).toEqual([
      ['REQUESTER', 'DUE'],
      ['VOLUNTEER', 'DUE'],
    ]);
    expect((await ask(scene, 'REQUESTER', 'WENT_WELL')).request?.status).toBe('DELIVERED');
    expect((await done(scene.neighbour.answer('PROBLEM'))).task?.followUp).toEqual({ status: 'DONE', answer: 'PROBLEM' });
    expect((await look(scene)).request.status).toBe('CLOSED');
  });

  it('may be that nobody could be reached, on either side', async () => {
    const scene = await aDeliveredTask(test);
    await ask(scene, 'VOLUNTEER', null);
    expect((await ask(scene, 'REQUESTER', null)).request).toMatchObject({
      status: 'CLOSED',
      followUps: [
        { status: 'NO_ANSWER', answer: null },
        { status: 'NO_ANSWER', answer: null },
      ],
    });
    expect(await nextOf(scene)).toBeNull();
  });

  it('is asked of every volunteer who delivered', async () => {
    const scene = await aDeliveredTask(test);
    expect(scene.request.followUps.filter(({ party }) => party === 'VOLUNTEER')).toHaveLength(1);
    expect((await scene.neighbour.task())?.followUp).toEqual({ status: 'DUE', answer: null });
  });
});

describe('"needs more help"', () => {
  it('starts the next request at once when the lead asks again on the telephone', async () => {
    const scene = await aDeliveredTask(test);
    const { nextRequest } = await ask(scene, 'REQUESTER', 'NEEDS_MORE_HELP', { next: NEXT });
    expect(nextRequest).toMatchObject({
      status: 'OPEN',
      ward: { name: 'Vincent Square' },
      routing: { kind: 'OWN_WARD_ON_DUTY' },
    });
    expect((await done(scene.lead.lookAtDetails(nextRequest?.id ?? ''))).details).toMatchObject({
      calledName: 'Mrs Quillfeather',
      note: 'A parcel, please',
      postcode: null,
    });
  });

  it('starts one that waits to be confirmed when the volunteer says so, first in the queue', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('NEEDS_MORE_HELP'));
    const next = (await nextOf(scene)) as SeenRequest;
    expect(next).toMatchObject({ status: 'NEW', ward: { name: 'Vincent Square' } });
    const { requests } = await scene.lead.ask<{ requests: { nodes: { id: string }[] } }>(
      '{ requests(first: 3) { nodes { id } } }',
    );
    expect(requests.nodes.map(({ id }) => id)).toContain(next.id);
    expect(await sealedOf(test, next.id)).toEqual({ details: 1, cards: 0, keys: 1 });
    expect((await done(scene.lead.confirm(next.id, { note: 'Eggs', consent: A_NEED.consent }))).request?.status).toBe('OPEN');
    const { rows } = await test.db.query('select consent_words, consent_language from help_requests where id = $1', [
      raw(next.id),
    ]);
    expect(rows).toEqual([{ consent_words: 'TELEPHONE_1', consent_language: 'ar' }]);
  });

  it('is one next request, whoever says so first: the lead completes what the volunteer began', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('NEEDS_MORE_HELP'));
    const begun = (await nextOf(scene)) as SeenRequest;
    const { nextRequest } = await ask(scene, 'REQUESTER', 'NEEDS_MORE_HELP', { next: NEXT });
    expect(nextRequest).toMatchObject({ id: begun.id, status: 'OPEN' });
    expect((await done(scene.lead.lookAtDetails(begun.id))).details).toMatchObject({
      note: 'A parcel, please',
      address: '9 Marmalade Mews',
      calledName: 'Mrs Quillfeather',
    });
    const { rows } = await test.db.query('select category_key, urgency from help_requests where id = $1', [raw(begun.id)]);
    expect(rows).toEqual([{ category_key: 'post', urgency: 'TODAY' }]);
  });

  it('mails every lead on duty when what the lead completes is a medicine needed today', async () => {
    const scene = await aDeliveredTask(test);
    await done(scene.neighbour.answer('NEEDS_MORE_HELP'));
    const { nextRequest } = await ask(scene, 'REQUESTER', 'NEEDS_MORE_HELP', { next: { ...NEXT, categoryKey: 'prescription' } });
    const { rows } = await test.db.query(
      `select count(*)::int as mails from outbox where type = 'prescription-today.mail' and payload ->> 'requestId' = $1`,
      [raw(nextRequest?.id ?? '')],
    );
    expect(rows[0]?.mails).toBeGreaterThan(1);
  });

  it('is one next request when both say so at the same moment', async () => {
    for (let again = 0; again < 4; again++) {
      const scene = await aDeliveredTask(test);
      await Promise.all([
        scene.neighbour.answer('NEEDS_MORE_HELP'),
        scene.lead.followUp(followUpOf(scene.request, 'REQUESTER'), 'NEEDS_MORE_HELP', { next: NEXT }),
      ]);
      expect(await nextOf(scene)).not.toBeNull();
    }
  });
});

describe('"a problem"', () => {
  it('may start the next request, and need not', async () => {
    const [one, other] = [await aDeliveredTask(test), await aDeliveredTask(test)];
    expect((await ask(one, 'REQUESTER', 'PROBLEM')).nextRequest).toBeNull();
    expect((await ask(other, 'REQUESTER', 'PROBLEM', { next: NEXT })).nextRequest?.status).toBe('OPEN');
  });
});

describe('a look at the card', () => {
  it('is on record with its purpose, each one', async () => {
    const { lead, request } = await aDeliveredTask(test);
    await done(lead.lookAtCard(request.id));
    await done(lead.lookAtCard(request.id, 'CALL_BACK'));
    const { looks } = (
      await lead.ask<{ request: { looks: { who: string; role: string; fields: string[]; purpose: string }[] } }>(
        'query ($id: ID!) { request(id: $id) { looks { who role fields purpose } } }',
        { id: request.id },
      )
    ).request;
    const look = { who: 'Lead of Vincent Square', role: 'WARD_LEAD', fields: ['calledName', 'phone', 'safeContact'] };
    expect(looks.slice(-2)).toEqual([
      { ...look, purpose: 'FOLLOW_UP' },
      { ...look, purpose: 'CALL_BACK' },
    ]);
  });

  it('is for a purpose of the staff: nobody looks at somebody else’s data as their own', async () => {
    const { lead, request } = await aDeliveredTask(test);
    const before = await everything(test);
    for (const purpose of ['OWN_DATA', 'DO_THE_TASK']) {
      const looking = lead.send(
        'mutation ($input: ShowContactCardInput!) { showContactCard(input: $input) { card { calledName } } }',
        { input: { requestId: request.id, purpose } },
      );
      expect(await looking).toMatchObject({ data: null, errors: [{ extensions: { code: 'QUERY_INVALID' } }] });
    }
    expect(await everything(test)).toEqual(before);
    await expect(
      test.db.query(
        `insert into looks (network_id, id, at, staff_id, request_id, role, fields, purpose)
        select network_id, gen_random_uuid(), now(), taken_by, id, 'WARD_LEAD', '{phone}', 'OWN_DATA' from help_requests where id = $1`,
        [raw(request.id)],
      ),
    ).rejects.toThrow('looks_own_data_is_their_own');
  });

  it('keeps the role of that day when it changes later', async () => {
    const person = leadOf('Vincent Square');
    const { lead, request } = await aDeliveredTask(test);
    await done(lead.lookAtCard(request.id));
    const { id } = await test.api.find(person);
    await test.db.query(`update staff set roles = '{COORDINATOR}' where id = $1`, [id]);
    const { looks } = (
      await lead.ask<{ request: { looks: { role: string }[] } }>('query ($id: ID!) { request(id: $id) { looks { role } } }', {
        id: request.id,
      })
    ).request;
    await test.db.query(`update staff set roles = '{WARD_LEAD}' where id = $1`, [id]);
    expect(looks.at(-1)?.role).toBe('WARD_LEAD');
  });
});
