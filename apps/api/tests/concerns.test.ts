import { StaffId, WardCode } from '@wardwise/domain';
import { runs } from '@wardwise/domain/testing';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { canSeeConcern } from '../src/concerns/concern.policy.ts';
import { remindReaders, retireConcerns } from '../src/concerns/index.ts';
import { startApollo } from '../src/graphql.ts';
import type { Actor, Staff } from '../src/platform/actor.ts';
import { dbOf } from '../src/platform/context.ts';
import { param, sql } from '../src/platform/sql.ts';
import { anOrganization } from './clients.ts';
import { contextOf } from './context-of.ts';
import { openTestHouse } from './house.ts';
import { A_WORRY, type Lead } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { NOBODY } from './nobody.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, deputyOf, leadOf, type Person, safeguardingLeadOf } from './people.ts';
import { orphanKeys } from './rows.ts';
import { aDeliveredTask, anAcceptedTask, done, raw } from './scenes.ts';
import { aMember } from './staff-rows.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(async () => {
  await mailRoom.startAfresh();
  await test.db.query('delete from concern_notes');
  await test.db.query('delete from concern_details');
  await test.db.query('delete from concerns');
  await test.db.query(
    `delete from data_keys k where not exists (select from bar_keys b where b.data_key_id = k.id) and ${ORPHAN}`,
  );
});
const ORPHAN = ['request_details', 'contact_cards', 'volunteer_contacts', 'staff_contacts', 'farewells']
  .map((table) => `not exists (select from ${table} d where d.data_key_id = k.id)`)
  .join(' and ');

const as = (person: Person) => test.api.as(person);
const ruth = () => as(safeguardingLeadOf('westminster'));
const deputy = () => as(deputyOf('westminster'));
const idOf = async (person: Person) => `stf_${(await test.api.find(person)).id}`;
const onlyConcern = async (reader: Lead) => {
  const { nodes, totalCount } = await reader.concerns();
  expect([nodes.length, totalCount]).toEqual([1, 1]);
  return (nodes[0] as { id: string }).id;
};

describe('a concern', () => {
  it('raised by a ward lead is read by the safeguarding lead and the deputy, by a recorded look, and by nobody else', async () => {
    const lead = as(leadOf('Vincent Square'));
    const { id: requestId } = await lead.taken();
    expect((await done(lead.raise({ requestId }))).heard).toBe(true);
    const id = await onlyConcern(ruth());
    for (const reader of [ruth(), deputy()]) {
      const { details, concern } = await done(reader.lookAtConcern(id));
      expect(concern).toMatchObject({ id, status: 'IN_HAND' });
      expect(details).toMatchObject({
        ...{ worry: A_WORRY.worry, reach: A_WORRY.reach, raiser: 'Lead of Vincent Square', requestId },
        ...{ personName: 'Mrs Quillfeather', personPhone: '+447700900942', personAddress: '7 Marmalade Mews, SW1P 4JN' },
      });
    }
    const { rows } = await test.db.query('select role, purpose, fields from looks where concern_id = $1', [raw(id)]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ role: 'SAFEGUARDING_LEAD', purpose: 'CALL_BACK' });
    expect(rows[0].fields).toEqual(expect.arrayContaining(['worry', 'personAddress']));

    const others = [leadOf('Vincent Square'), coordinatorOf('westminster'), leadOf("Queen's Park", 'north-paddington')];
    for (const person of [...others, safeguardingLeadOf('north-paddington'), deputyOf('north-paddington')]) {
      const other = as(person);
      expect(await other.concerns()).toEqual({ nodes: [], totalCount: 0 });
      expect(await other.ask('query ($id: ID!) { concern(id: $id) { id } node(id: $id) { id } }', { id })).toEqual({
        concern: null,
        node: null,
      });
      expect(codesOf(await other.lookAtConcern(id))).toEqual(['CONCERN_NOT_FOUND']);
    }
  });

  it('about the safeguarding lead is the deputy’s alone, and the other way round: no list, count, node or mail', async () => {
    const lead = as(leadOf('Vincent Square'));
    for (const [about, other] of [
      [safeguardingLeadOf('westminster'), deputyOf('westminster')],
      [deputyOf('westminster'), safeguardingLeadOf('westminster')],
    ] as const) {
      await test.db.query('delete from concern_details');
      await test.db.query('delete from concerns');
      mailRoom.empty();
      expect((await done(lead.raise({ aboutStaffId: await idOf(about), atRisk: 'VOLUNTEER' }))).heard).toBe(true);
      expect(await as(about).concerns()).toEqual({ nodes: [], totalCount: 0 });
      const id = await onlyConcern(as(other));
      expect(await as(about).ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
      for (const verb of ['showConcern', 'noteConcern', 'closeConcern'])
        expect(codesOf(await as(about).press(verb, { concernId: id, ...MORE[verb] }))).toEqual(['CONCERN_NOT_FOUND']);
      expect((await mailRoom.sent()).map(({ to }) => to)).toEqual([other.email]);
      expect((await done(as(other).lookAtConcern(id))).details).toMatchObject({ subject: about.displayName });
    }
  });

  it('says so where nobody is left to read it, and the form names the line to ring', async () => {
    const network = test.networkId('north-paddington');
    await test.db.query(`update staff set roles = '{COORDINATOR}' where network_id = $1 and 'SAFEGUARDING_DEPUTY' = any(roles)`, [
      network,
    ]);
    await test.db.query(
      `update networks set safety_line_name = 'Council line', safety_line_phone = '+442079460300' where id = $1`,
      [network],
    );
    const lead = as(leadOf("Queen's Park", 'north-paddington'));
    const { heard } = await done(lead.raise({ aboutStaffId: await idOf(safeguardingLeadOf('north-paddington')) }));
    expect(heard).toBe(false);
    const { concernForm } = await lead.ask<{ concernForm: object }>(
      '{ concernForm { heard line { name phone } subjects { displayName } } }',
    );
    expect(concernForm).toMatchObject({ heard: true, line: { name: 'Council line', phone: '+442079460300' } });
    await test.db.query(
      `update staff set roles = '{SAFEGUARDING_DEPUTY}' where network_id = $1 and display_name = 'Safeguarding deputy'`,
      [network],
    );
  });

  it('raised by a volunteer, during the task and after delivery, takes the copy of their own request', async () => {
    const { neighbour, request } = await anAcceptedTask(test);
    await done(neighbour.press('raiseConcern', { ...A_WORRY, requestId: 'req_anything' }));
    const shown = await done(ruth().lookAtConcern(await onlyConcern(ruth())));
    expect(shown.details).toMatchObject({ requestId: request.id, personName: 'Mrs Quillfeather' });
    expect(shown.details?.raiser).toMatch(/^Volunteer\d+ V\.$/);

    await done(neighbour.deliver());
    await done(neighbour.press('raiseConcern', { ...A_WORRY, worry: 'Later' }));
    const after = (await ruth().concerns()).nodes.find(({ status }) => status === 'RAISED') as { id: string };
    const { details } = await done(ruth().lookAtConcern(after.id));
    expect(details).toMatchObject({ worry: 'Later', personName: 'Mrs Quillfeather', personAddress: null });
    const stranger = test.api.behind(neighbour.token);
    expect(codesOf(await stranger.press('raiseConcern', A_WORRY))).toEqual(['LINK_BOUND_ELSEWHERE']);
    await expect(test.api.anyone().raise()).resolves.toMatchObject({ userErrors: [{ code: 'LINK_NOT_FOUND' }] });
  });

  it('outlives the request, its erasure and the volunteer it is about', async () => {
    const scene = await anAcceptedTask(test);
    const lead = as(leadOf('Vincent Square'));
    await done(lead.raise({ requestId: scene.request.id, volunteerId: scene.volunteer.id }));
    await done(scene.lead.cancel(scene.request.id));
    await done(as(coordinatorOf('westminster')).remove(scene.volunteer.id));
    const { details } = await done(ruth().lookAtConcern(await onlyConcern(ruth())));
    expect(details).toMatchObject({
      personPhone: '+447700900942',
      volunteerName: `${scene.volunteer.firstName} V.`,
      volunteerPhone: '+447700900811',
    });
    expect(await orphanKeys(test)).toBe(0);
  });

  it('is in hand, noted on and closed by those who read it', async () => {
    await done(as(leadOf('Vincent Square')).raise());
    const concernId = await onlyConcern(ruth());
    await done(ruth().lookAtConcern(concernId));
    await done(ruth().press('noteConcern', { concernId, note: 'Rang her daughter Clothilde' }));
    const shown = await deputy().ask<{ showConcern: { details: { notes: object[] } } }>(
      'mutation ($input: ShowConcernInput!) { showConcern(input: $input) { details { notes { by note } } } }',
      { input: { concernId, purpose: 'CHECK' } },
    );
    expect(shown.showConcern.details.notes).toEqual([{ by: 'Safeguarding lead', note: 'Rang her daughter Clothilde' }]);
    const { concern } = await done(deputy().press('closeConcern', { concernId, outcome: 'HELP_GIVEN' }));
    expect(concern).toEqual({ id: concernId, status: 'CLOSED', outcome: 'HELP_GIVEN' });
    const plain = await test.db.query(
      `select d::text as row from concern_details d union all select n::text from concern_notes n union all select c::text from concerns c`,
    );
    for (const { row } of plain.rows) expect(row).not.toMatch(/Clothilde|Bartleby/);
  });

  it('goes with its keys when its years are over, sooner where the network says so, and not before', async () => {
    await done(as(leadOf('Vincent Square')).raise());
    const concernId = await onlyConcern(ruth());
    await done(ruth().lookAtConcern(concernId));
    await done(ruth().press('noteConcern', { concernId, note: 'Done' }));
    await done(ruth().press('closeConcern', { concernId, outcome: 'NO_RISK_FOUND' }));
    const closed = (ago: string) => test.db.query(`update concerns set closed_at = now() - $1::interval`, [ago]);
    const kept = async () =>
      (
        await test.db.query(
          'select (select count(*)::int from concern_details) + (select count(*)::int from concern_notes) as kept',
        )
      ).rows[0].kept;
    await closed('5 years 364 days');
    expect([await retireConcerns(test.house), await kept()]).toEqual([0, 2]);
    await test.db.query('update networks set concern_years = 5 where id = $1', [test.networkId()]);
    expect([await retireConcerns(test.house), await kept()]).toEqual([1, 0]);
    await test.db.query('update networks set concern_years = 6');
    expect(await ruth().concerns()).toEqual({ nodes: [], totalCount: 0 });
    expect(await orphanKeys(test)).toBe(0);
  });

  it('is erased when its years are over although another cannot be', async () => {
    for (const _ of [1, 2]) await done(as(leadOf('Vincent Square')).raise());
    await test.db.query(
      `update concerns set status = 'CLOSED', opened_at = raised_at, closed_at = now() - interval '7 years', outcome = 'HELP_GIVEN'`,
    );
    await test.db.query('create table stuck as select id from concerns order by ctid limit 1');
    await test.db.query('alter table stuck add foreign key (id) references concerns (id)');
    try {
      await retireConcerns(test.house);
      expect((await test.db.query('select id from concerns')).rows).toEqual((await test.db.query('select id from stuck')).rows);
    } finally {
      await test.db.query('drop table stuck');
    }
  });
});

const MORE: Record<string, object> = {
  showConcern: { purpose: 'CHECK' },
  noteConcern: { note: 'x' },
  closeConcern: { outcome: 'HELP_GIVEN' },
};

describe('its mail', () => {
  it('goes to the safeguarding lead and the deputy at once, and says nothing of it', async () => {
    const lead = as(leadOf('Vincent Square'));
    const { id: requestId } = await lead.taken();
    await mailRoom.startAfresh();
    await done(lead.raise({ requestId, dangerNow: true }));
    const letters = await mailRoom.sent();
    expect(letters.map(({ to }) => to).sort()).toEqual([deputyOf('westminster').email, safeguardingLeadOf('westminster').email]);
    const id = await onlyConcern(ruth());
    for (const { subject, text } of letters) {
      expect(text).toContain(`${test.house.publicUrl}/n/westminster/concerns/${id}`);
      expect(subject).toContain('now');
      for (const word of ['Bartleby', 'Quillfeather', '900942', '900777', 'Marmalade', raw(requestId), 'Lead of'])
        expect(subject + text).not.toContain(word);
    }
  });

  it('comes again once, after half an hour where there is danger and after a day elsewhere, unless somebody has opened it', async () => {
    const lead = as(leadOf('Vincent Square'));
    const wait = (minutes: number) =>
      test.db.query(`update concerns set raised_at = now() - make_interval(mins => $1)`, [minutes]);
    await done(lead.raise({ dangerNow: true, aboutStaffId: await idOf(deputyOf('westminster')) }));
    await mailRoom.startAfresh();
    await wait(29);
    expect(await remindReaders(test.house)).toBe(0);
    await wait(31);
    expect([await remindReaders(test.house), await remindReaders(test.house)]).toEqual([1, 0]);
    expect((await mailRoom.sent()).map(({ to }) => to)).toEqual([safeguardingLeadOf('westminster').email]);

    await done(lead.raise({ dangerNow: false }));
    await test.db.query('update concerns set raised_at = now() - make_interval(hours => 23) where not danger_now');
    expect(await remindReaders(test.house)).toBe(0);
    await test.db.query('update concerns set raised_at = now() - make_interval(hours => 25) where not danger_now');
    const { nodes } = await deputy().concerns();
    await done(deputy().lookAtConcern((nodes[0] as { id: string }).id));
    expect(await remindReaders(test.house)).toBe(0);
  });

  it('comes again although another’s cannot', async () => {
    const lead = as(leadOf('Vincent Square'));
    await done(lead.raise({ dangerNow: true }));
    const stuck = raw(await onlyConcern(ruth()));
    await done(lead.raise({ dangerNow: true }));
    await mailRoom.startAfresh();
    await test.db.query(
      `update concerns set raised_at = now() - case when id = $1 then interval '2 hours' else interval '1 hour' end`,
      [stuck],
    );
    await test.db.query(`alter table concerns add constraint stuck check (id <> '${stuck}' or reminded_at is null)`);
    try {
      await remindReaders(test.house);
    } finally {
      await test.db.query('alter table concerns drop constraint stuck');
    }
    expect(await mailRoom.sent()).toHaveLength(2);
  });
});

describe('who may read it', () => {
  const anyone = fc.record({
    network: fc.constantFrom('westminster' as const, 'north-paddington' as const),
    kind: fc.constantFrom('COORDINATOR', 'WARD_LEAD', 'SAFEGUARDING_LEAD', 'VOLUNTEER', 'LINK_HOLDER'),
    safeguarding: fc.boolean(),
    staff: fc.nat(2),
  });

  it('is said alike by the policy, the read shape and the database, for any concern and anybody', async () => {
    const apollo = await startApollo(test.house);
    const people = await Promise.all(
      [leadOf('Vincent Square'), safeguardingLeadOf('westminster'), deputyOf('westminster')].map((person) =>
        test.api.find(person),
      ),
    );
    await done(as(leadOf('Vincent Square')).raise());
    const id = await onlyConcern(ruth());
    let seen = 0;
    const actorOf = ({ network, kind, safeguarding, staff }: typeof anyone extends fc.Arbitrary<infer T> ? T : never): Actor => {
      const networkId = test.networkId(network);
      if (kind === 'LINK_HOLDER') return { kind, networkId, linkId: 'nobody', boundElsewhere: false };
      const nobody = NOBODY as never;
      if (kind === 'VOLUNTEER')
        return { kind, networkId, volunteerId: nobody, requestId: nobody, callOutId: null, linkId: 'nobody' };
      const staffId = StaffId((people[staff] as { id: string }).id);
      return {
        kind: kind as Staff['kind'],
        networkId,
        staffId,
        sessionId: 'nobody',
        wardCodes: [WardCode('E05013808')],
        safeguarding,
      };
    };
    await fc.assert(
      fc.asyncProperty(fc.option(fc.nat(2)), fc.array(anyone, { minLength: 3, maxLength: 6 }), async (about, actors) => {
        const aboutStaff = about === null ? null : StaffId((people[about] as { id: string }).id);
        await test.db.query('update concerns set about_staff = $1', [aboutStaff]);
        for (const actor of actors.map(actorOf)) {
          const { body } = await apollo.executeOperation(
            { query: `{ concern(id: "${id}") { id } concerns { totalCount } }` },
            { contextValue: contextOf(test, actor) },
          );
          if (body.kind !== 'single' || body.singleResult.errors) throw new Error('the read failed');
          const read = body.singleResult.data as { concern: unknown; concerns: { totalCount: number } };
          const shown = await dbOf(test.house, actor).transaction((tx) =>
            tx.one<{
              shown: boolean;
              key: boolean;
            }>(sql`select exists (select from concern_details where concern_id = ${param(raw(id))}) as shown,
              exists (select from data_keys k join concern_details d on d.data_key_id = k.id) as key`),
          );
          const may = canSeeConcern(actor, { networkId: test.networkId(), aboutStaff });
          expect([read.concern !== null, read.concerns.totalCount, shown]).toEqual([may, may ? 1 : 0, { shown: may, key: may }]);
          seen += may ? 1 : 0;
        }
      }),
      { numRuns: runs(40, 600) },
    );
    expect(seen).toBeGreaterThan(5); // or it would prove that nobody ever sees anything
  }, 300_000);
});

it('tells a volunteer’s form whom it may be about, and a stranger’s nobody', async () => {
  const { neighbour } = await aDeliveredTask(test);
  const form = '{ concernForm { subjects { displayName } } }';
  const namesOf = async (send: typeof neighbour.send) =>
    ((await send(form)).data as { concernForm: { subjects: { displayName: string }[] } | null }).concernForm?.subjects.map(
      ({ displayName }) => displayName,
    );
  const names = await namesOf(neighbour.send);
  expect(names).toEqual(
    expect.arrayContaining(['Lead of Vincent Square', 'Coordinator', 'Safeguarding deputy', 'Safeguarding lead']),
  );
  expect(names).not.toContain('Lead of Abbey Road');
  const partner = await aMember(test, 'PARTNER', { organizationId: await anOrganization(test) });
  const told = await namesOf(as(leadOf('Vincent Square')).send);
  expect(told).toEqual(expect.arrayContaining(['Coordinator', 'Lead of Abbey Road']));
  expect(told).not.toContain(partner.displayName);
  expect(await namesOf(test.api.behind(neighbour.token).send)).toEqual([]);
  expect(await namesOf(test.api.anyone().send)).toBeUndefined();
  expect(await aVolunteer(test)).toBeDefined();
});
