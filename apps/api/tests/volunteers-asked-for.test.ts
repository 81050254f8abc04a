import { describe, expect, it } from 'vitest';
import { ASKED, anAsking, anAskingService, askedByLead, askedFor, inDays } from './asks.ts';
import { aClient, withKey } from './clients.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import type { Neighbour } from './neighbour.ts';
import { codesOf, requestOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from './people.ts';
import { done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const room = openMailRoom(test);

const SEEN = `{ status cameBy places neededBy urgency way skills { key } consentWords askedByAnother ward { name } routing { kind }
  placeToCome { organizationName serviceName address postcode } viewerCan { callOut showDetails showContactCard signpost } receipts { id } followUps { party status } }`;
const seen = async (side: Awaited<ReturnType<typeof anAsking>>['lead'], id: string) =>
  (await side.ask<{ request: Record<string, unknown> | null }>(`query ($id: ID!) { request(id: $id) ${SEEN} }`, { id })).request;

describe('a food bank that asks for three drivers on Saturday', () => {
  it('asks by its program, in both networks; a lead of the ward it comes to confirms it, and no person is in it', async () => {
    for (const [network, ward] of [
      ['westminster', 'Vincent Square'],
      ['north-paddington', "Queen's Park"],
    ] as const) {
      const { program, lead, input } = await anAsking(test, network);
      const { asked, request } = await done(program.press('askForVolunteers', input));
      expect([request, asked]).toEqual([null, expect.objectContaining({ status: 'NEW', coming: 0 })]);
      expect(await askedFor(program)).toEqual([asked]);
      const id = asked?.id ?? '';
      expect(await seen(lead, id)).toMatchObject({
        ...{ status: 'NEW', cameBy: 'ORGANIZATION', places: 3, neededBy: input.day, urgency: 'THIS_WEEK', way: 'IN_PERSON' },
        ...{ skills: [{ key: 'driving' }], ward: { name: ward }, consentWords: null, askedByAnother: false },
        placeToCome: { organizationName: 'Abbey Road Food Bank', serviceName: 'Saturday larder', address: '1 Larder Lane' },
        viewerCan: { callOut: false, showDetails: false, showContactCard: false, signpost: false },
      });
      await done(lead.confirm(id));
      expect(await askedFor(program)).toMatchObject([{ id, status: 'OPEN' }]);
      const { rows } = await test.db.query('select from request_details where request_id = $1', [raw(id)]);
      expect(rows).toEqual([]);
    }
  });

  it('is nobody else’s to see or to ask for', async () => {
    const { program, input, organizationId } = await anAsking(test);
    const { asked } = await done(program.press('askForVolunteers', input));
    const other = await anAsking(test);
    const there = await anAsking(test, 'north-paddington');
    for (const side of [other.program, there.program]) expect(await askedFor(side)).toEqual([]);
    for (const side of [test.api.as(coordinatorOf('westminster')), test.api.anyone()]) expect(await askedFor(side)).toEqual([]);
    for (const side of [there.lead, test.api.as(leadOf('Church Street')), program])
      expect(await seen(side, asked?.id ?? '')).toBeNull();
    expect(codesOf(await other.program.press('askForVolunteers', input))).toEqual(['SERVICE_NOT_FOUND']);
    const scopes = ['REFERRALS_READ'];
    const reader = await aClient(test, { name: 'Reads', kind: 'PARTNER', wardCodes: [], scopes, organizationId });
    for (const side of [withKey(test, reader.key), test.api.as(safeguardingLeadOf('westminster'))])
      await expect(side.press('askForVolunteers', input)).rejects.toThrow('NOT_ALLOWED');
    await expect(test.api.anyone().press('askForVolunteers', input)).rejects.toThrow('NOT_SIGNED_IN');
    expect(await askedFor(withKey(test, reader.key))).toHaveLength(1);
  });

  it('is called out, done and closed when the volunteers were asked how it went; they are told where to come', async () => {
    const { lead, request, program } = await askedByLead(test, { places: 2 });
    expect(request).toMatchObject({ status: 'OPEN', places: 2 });
    const helpers = [await aVolunteer(test, { skillKeys: ['driving'] }), await aVolunteer(test, { skillKeys: ['driving'] })];
    await done(lead.callOut(request.id));
    const letters = await room.sent();
    const called = letters.filter(({ to }) => helpers.some(({ email }) => to.includes(email)));
    expect(called.map(({ subject }) => subject)).toEqual(helpers.map(() => 'Can you help an organisation near you?'));
    expect(called[0]?.text).toContain('An organisation needs help with shopping in Vincent Square area.');
    const pages: Neighbour[] = [];
    for (const helper of helpers) {
      const page = test.api.behind(await linkOf(test, request.id, helper));
      await done(page.offer());
      const { offers } = (await lead.request(request.id)) ?? { offers: [] };
      await done(lead.choose(offers.find(({ status }) => status === 'OFFERED')?.id ?? ''));
      const { data } = await page.send(
        `{ task { byOrganization codeWordHint placeToCome { organizationName serviceName address postcode phone } } }`,
      );
      expect(data).toEqual({
        task: {
          ...{ byOrganization: true, codeWordHint: false },
          placeToCome: {
            ...{ organizationName: 'Abbey Road Food Bank', serviceName: 'Saturday larder', address: '1 Larder Lane' },
            ...{ postcode: 'SW1P 4JN', phone: '+442079460301' },
          },
        },
      });
      await done(page.deliver());
      pages.push(page);
    }
    expect(await askedFor(program)).toMatchObject([{ status: 'DELIVERED', places: 2, coming: 2, endedAt: null }]);
    const { followUps, receipts } = (await seen(lead, request.id)) as { followUps: { party: string }[]; receipts: unknown[] };
    expect([followUps.map(({ party }) => party), receipts]).toEqual([['VOLUNTEER', 'VOLUNTEER'], []]);
    for (const page of pages) expect((await page.task())?.followUp).toMatchObject({ status: 'DUE' });
    const due = (await lead.request(request.id))?.followUps ?? [];
    for (const { id } of due) await done(lead.followUp(id, 'WENT_WELL'));
    expect(await askedFor(program)).toMatchObject([{ status: 'CLOSED', coming: 2, endedAt: expect.any(String) }]);
    expect(await seen(lead, request.id)).toMatchObject({ status: 'CLOSED', receipts: [] });
  });

  it('comes to the place that is named, and to one that no table knows a lead says the ward', async () => {
    const { lead, program, organizationId } = await anAsking(test);
    const serviceId = await anAskingService(test, organizationId, ['SW1P 4JN', 'SW1P 9ZZ']);
    const input = { serviceId, categoryKey: 'shopping', day: inDays(30), places: 1 };
    const placed = requestOf(await lead.press('askForVolunteers', { ...input, postcode: 'sw1p4jn' }));
    expect(placed).toMatchObject({ status: 'OPEN', ward: { name: 'Vincent Square' } });
    const { asked } = await done(program.press('askForVolunteers', { ...input, postcode: 'SW1P 9ZZ' }));
    expect(await seen(lead, asked?.id ?? '')).toMatchObject({
      status: 'NEW',
      ward: null,
      placeToCome: { address: '2 Larder Lane', postcode: 'SW1P 9ZZ' },
      urgency: 'WHEN_POSSIBLE',
    });
    await done(lead.place(asked?.id ?? '', placed.ward?.code ?? ''));
    await done(lead.confirm(asked?.id ?? ''));
    expect(await askedFor(program)).toMatchObject([{ id: asked?.id, status: 'OPEN' }, { status: 'OPEN' }]);
  });
});

it('comes to the place as the directory writes it now; where that place is gone, to none, and never to another', async () => {
  const { lead, program, organizationId } = await anAsking(test);
  const serviceId = await anAskingService(test, organizationId, ['SW1P 4JN', 'sw1p9zz']);
  const input = { serviceId, categoryKey: 'shopping', day: inDays(3), places: 1, postcode: 'SW1P 9ZZ' };
  const { asked } = await done(program.press('askForVolunteers', input));
  const moved = (postcode: string) =>
    test.db.query(`update service_places set postcode = $2 where service_id = $1 and name = 'Hall 2'`, [
      raw(serviceId),
      postcode,
    ]);
  const place = async () => (await seen(lead, asked?.id ?? ''))?.placeToCome;
  await moved('SW1P 9ZZ');
  expect(await place()).toMatchObject({ address: '2 Larder Lane' });
  await moved('SW1P 3AA');
  expect(await place()).toEqual({
    ...{ organizationName: 'Abbey Road Food Bank', serviceName: 'Saturday larder', address: null, postcode: null },
  });
  await done(lead.place(asked?.id ?? '', wardCalled('Vincent Square')));
  await done(lead.confirm(asked?.id ?? ''));
  const helper = await aVolunteer(test);
  await done(lead.assign(asked?.id ?? '', helper.id));
  const page = test.api.behind(await linkOf(test, asked?.id ?? '', helper));
  await done(page.accept());
  const { data } = await page.send('{ task { placeToCome { serviceName address phone } } }');
  expect(data).toEqual({
    task: { placeToCome: { serviceName: 'Saturday larder', address: null, phone: '+442079460301' } },
  });
});

it('has no person in it, whatever is tried past the API', async () => {
  const { request, serviceId } = await askedByLead(test);
  const { id } = await test.api.as(leadOf('Vincent Square')).taken();
  const [asks, persons] = [raw(request.id), raw(id)];
  const card = `insert into contact_cards (network_id, request_id, data_key_id, called_name, phone, safe_contact, ends_at)
    select network_id, $1, data_key_id, called_name, phone, safe_contact, now() from request_details where request_id = $2`;
  const becomes = `update help_requests set came_by = 'ORGANIZATION', asking_service_id = $1, asking_postcode = 'SW1P4JN', consent_at = null,
    consent_words = null, consent_language = null, notice_read_at = null, notice_read_by = null where id = $2`;
  for (const [statement, of] of [
    [card, asks],
    ['update request_details set request_id = $1 where request_id = $2', asks],
    [becomes, raw(serviceId)],
  ] as const)
    await expect(test.db.query(statement, [of, persons])).rejects.toThrow('there is no person in what an organisation asks for');
});

it('says the same to a program that asks one field at a time', async () => {
  const { program, input } = await anAsking(test);
  await done(program.press('askForVolunteers', input));
  const fields = ASKED.replace(/[{}]/g, '').trim().split(' ');
  const whole = (await askedFor(program))[0] as Record<string, unknown>;
  for (const field of fields) {
    const { volunteersAskedFor } = await program.ask<{ volunteersAskedFor: { nodes: Record<string, unknown>[] } }>(
      `{ volunteersAskedFor { nodes { ${field} } } }`,
    );
    expect(volunteersAskedFor.nodes[0]?.[field]).toEqual(whole[field]);
  }
});
