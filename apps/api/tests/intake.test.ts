import { codeWords } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { documentOf, type Payload, type Refused } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, secondLead, wardCalled } from './people.ts';
import { aDeliveredTask, anOfferedRequest, done, raw } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

/** Runs while these wards have nobody on duty today. */
async function offDuty<T>(wards: string[], act: () => Promise<T>): Promise<T> {
  const codes = wards.map(wardCalled);
  const { rows } = await test.db.query('delete from duties where ward_code = any($1) returning *', [codes]);
  try {
    return await act();
  } finally {
    for (const row of rows)
      await test.db.query('insert into duties (network_id, ward_code, weekday, staff_id) values ($1, $2, $3, $4)', [
        row.network_id,
        row.ward_code,
        row.weekday,
        row.staff_id,
      ]);
  }
}

const TAKE = `mutation ($input: TakeRequestInput!) { takeRequest(input: $input) { taken codeWord request { id status } userErrors { code } } }`;
type Taken = { takeRequest: Payload & { taken: boolean; codeWord: string | null } };

describe('a request by telephone', () => {
  it('is open at once in its ward, dealt with there, and sealed as it was told', async () => {
    const request = await lead().taken({
      onBehalf: { asker: 'Tom', howTheyKnow: 'her grandson' },
      neededBy: '2099-12-31',
      places: 2,
    });
    expect(request).toMatchObject({
      status: 'OPEN',
      places: 2,
      ward: { name: 'Vincent Square' },
      handledBy: { name: 'Vincent Square' },
      routing: { kind: 'OWN_WARD_ON_DUTY', metres: null },
    });
    const { details } = await done(lead().lookAtDetails(request.id));
    expect(details).toEqual({
      ...{ calledName: 'Mrs Quillfeather', phone: '+447700900942', postcode: 'SW1P 4JN', address: '7 Marmalade Mews' },
      ...{
        safeContact: A_NEED.safeContact,
        onBehalf: 'Tom (her grandson)',
        note: A_NEED.note,
        codeWord: expect.any(String),
        email: null,
        speakerNote: null,
      },
    });
    expect(codeWords('en')).toContain(details?.codeWord);
  });

  it('tells whoever takes the call the code word, once, and says so on record', async () => {
    const input = { ...A_NEED, idempotencyKey: 'one call' };
    const first = (await lead().ask<Taken>(TAKE, { input })).takeRequest;
    expect(first).toMatchObject({ taken: true, codeWord: expect.any(String) });
    const { details } = await done(lead().lookAtDetails(first.request?.id ?? ''));
    expect(details?.codeWord).toBe(first.codeWord);
    const again = (await lead().ask<Taken>(TAKE, { input })).takeRequest;
    expect(again).toMatchObject({ taken: true, codeWord: null, request: { id: first.request?.id } });
    const { rows } = await test.db.query('select fields, purpose, role from looks where request_id = $1 order by at', [
      raw(first.request?.id ?? ''),
    ]);
    expect(rows[0]).toEqual({ fields: ['codeWord'], purpose: 'ARRANGE', role: 'WARD_LEAD' });
  });

  it('gives an Arabic code word to a call taken in Arabic', async () => {
    const { takeRequest } = await test.api.as(secondLead).ask<Taken>(TAKE, { input: A_NEED });
    expect(codeWords('ar')).toContain(takeRequest.codeWord);
  });

  it.each([
    ['sw1p4jn', 'SW1P 4JN'],
    ['  Sw1P  4jN ', 'SW1P 4JN'],
  ])('finds the ward of %j as of %s', async (postcode) => {
    expect((await lead().taken({ postcode })).ward?.name).toBe('Vincent Square');
  });

  it.each(['07700 900 942', '+44 7700 900942', '0044 7700 900942', '020 7946 0018', '+33 1 99 00 12 34'])(
    'takes the number %s',
    async (phone) => {
      const { details } = await done(lead().lookAtDetails((await lead().taken({ phone })).id));
      expect(details?.phone).toMatch(/^\+\d{10,13}$/);
    },
  );

  it('keeps out whoever may not take one', async () => {
    const input = { ...A_NEED };
    const codes = async (send: Promise<unknown>) =>
      send.then(
        () => [],
        (error: Refused) => error.codes,
      );
    expect(await codes(test.api.as(safeguardingLeadOf('westminster')).ask(documentOf('takeRequest'), { input }))).toEqual([
      'NOT_ALLOWED',
    ]);
    expect(await codes(test.api.anyone().ask(documentOf('takeRequest'), { input }))).toEqual(['NOT_SIGNED_IN']);
    const { neighbour } = await aDeliveredTask(test);
    expect((await neighbour.send(documentOf('takeRequest'), { input })).errors.map(({ extensions }) => extensions.code)).toEqual([
      'NOT_ALLOWED',
    ]);
  });
});

describe('routing', () => {
  it('goes to the nearest neighbour with somebody on duty, with the reason and the way', async () => {
    await offDuty(['Vincent Square'], async () => {
      const request = await lead().taken();
      expect(request).toMatchObject({
        ward: { name: 'Vincent Square' },
        handledBy: { name: 'Pimlico South' },
        routing: { kind: 'NEIGHBOUR_ON_DUTY', metres: expect.any(Number) },
      });
      expect((await test.api.as(leadOf('Pimlico South')).request(request.id))?.id).toBe(request.id);
    });
    await offDuty(['Vincent Square', 'Pimlico South'], async () =>
      expect((await lead().taken()).handledBy?.name).not.toBe('Pimlico South'),
    );
  });

  it('waits in its own ward, first in the queue, when nobody in reach is on duty', async () => {
    const reach = ['Vincent Square', 'Pimlico South', 'Pimlico North', "St James's", 'Knightsbridge & Belgravia'];
    await offDuty(reach, async () => {
      await lead().taken({ urgency: 'TODAY' });
      const request = await lead().taken({ urgency: 'WHEN_POSSIBLE' });
      expect(request).toMatchObject({
        status: 'OPEN',
        handledBy: { name: 'Vincent Square' },
        routing: { kind: 'NOBODY_ON_DUTY' },
      });
      const { requests } = await lead().ask<{ requests: { nodes: { routing: { kind: string } }[] } }>(
        '{ requests(first: 2) { nodes { routing { kind } } } }',
      );
      expect(requests.nodes.map(({ routing }) => routing.kind)).toEqual(['NOBODY_ON_DUTY', 'NOBODY_ON_DUTY']);
    });
  });

  it('may go anywhere in the network by telephone', async () => {
    const reach = ['Vincent Square', 'Pimlico South', 'Pimlico North', "St James's", 'Knightsbridge & Belgravia'];
    await offDuty(reach, async () => {
      const request = await test.api.as(leadOf('Vincent Square')).taken({ categoryKey: 'check-in-call', way: 'BY_PHONE' });
      expect(request.routing.kind).toBe('NEIGHBOUR_ON_DUTY');
    });
  });

  it('is each network’s own: the same ward goes to its own leads', async () => {
    const theirs = await test.api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU' });
    expect(theirs.ward?.name).toBe("Queen's Park");
    expect(await test.api.as(leadOf("Queen's Park")).request(theirs.id)).toBeNull();
  });
});

describe('a postcode of an outcode of ours that no table has', () => {
  const UNKNOWN = { postcode: 'SW1P 9ZZ' };

  it('is routed to nobody, with the groups next to ours, until the lead picks the ward', async () => {
    const { request, placement } = await done(lead().take(UNKNOWN));
    expect(placement).toMatchObject({ kind: 'UNKNOWN', ward: null });
    expect(placement?.groups.map(({ name }) => name)).toEqual([
      'Brent Neighbours',
      'Camden Neighbours',
      'Kensington & Chelsea Neighbours',
    ]);
    expect(request).toMatchObject({ status: 'NEW', ward: null, handledBy: null, routing: { kind: 'UNPLACED' } });
    expect(request?.routing.nearestGroups).toHaveLength(3);
    const placed = await done(lead().place(request?.id ?? '', wardCalled('Vincent Square')));
    expect(placed.request).toMatchObject({
      status: 'OPEN',
      ward: { name: 'Vincent Square' },
      routing: { kind: 'PICKED_BY_LEAD', nearestGroups: [] },
    });
  });

  it('is seen by whoever typed it and by coordinators, and by no other lead of whichever ward', async () => {
    const { id } = await lead().taken(UNKNOWN);
    expect((await lead().request(id))?.id).toBe(id);
    for (const other of [secondLead, leadOf("St James's")]) expect(await test.api.as(other).request(id)).toBeNull();
  });

  it('moves, its offers withdrawn and its call-out’s links ended, when the lead corrects the ward', async () => {
    const { request, neighbour } = await anOfferedRequest(test);
    const moved = await offDuty(['Pimlico South'], () => done(lead().place(request.id, wardCalled('Pimlico South'))));
    expect(moved).toMatchObject({ request: null, handledBy: { viewerLeads: false } }); // it is somebody else's now
    expect(await test.api.as(coordinatorOf('westminster')).request(request.id)).toMatchObject({
      ...{ status: 'OPEN', ward: { name: 'Pimlico South' }, routing: { kind: 'NEIGHBOUR_ON_DUTY' } },
      offers: [{ status: 'WITHDRAWN' }],
    });
    await expect(neighbour.task()).rejects.toThrow('LINK_EXPIRED');
  });
});

describe('a postcode out of our area', () => {
  it('is not taken: the nearest other group is named, with how far off', async () => {
    const { request, placement } = await done(lead().take({ postcode: 'NW5 1AA' }));
    expect(request).toBeNull();
    expect(placement).toMatchObject({
      kind: 'OUT_OF_AREA',
      ward: null,
      nearest: { name: 'Camden Neighbours', metres: expect.any(Number) },
    });
  });

  it('says so where nobody knows how far it is', async () => {
    const { request, placement } = await done(lead().take({ postcode: 'BT1 5GS' }));
    expect([request, placement?.kind, placement?.nearest, placement?.groups.length]).toEqual([null, 'OUT_OF_AREA', null, 3]);
  });

  it('is the other network’s business in the other network’s wards', async () => {
    const { placement } = await done(test.api.as(leadOf("Queen's Park", 'north-paddington')).take({ postcode: 'SW1P 4JN' }));
    expect(placement?.kind).toBe('OUT_OF_AREA');
  });

  it('writes nothing down: no row holds the postcode or the person', async () => {
    const count = async () =>
      (
        await test.db.query(
          'select (select count(*) from help_requests) as requests, (select count(*) from data_keys) as keys, (select count(*) from looks) as looks',
        )
      ).rows;
    const before = await count();
    await done(lead().take({ postcode: 'NW5 1AA' }));
    await done(lead().press('placePostcode', { postcode: 'SW1P 4JN' }));
    expect(await count()).toEqual(before);
  });
});
