import { beforeEach, describe, expect, it } from 'vitest';
import { isBarred } from '../src/bars/index.ts';
import { VOLUNTEERS } from '../src/demo/people.ts';
import { seedVolunteers } from '../src/demo/seed-people.ts';
import { dbOf } from '../src/platform/context.ts';
import { sql } from '../src/platform/sql.ts';
import { eraseFarewells } from '../src/volunteers/index.ts';
import { shownByTheDatabase } from './forged.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, Refused } from './payload.ts';
import { coordinatorOf, leadOf, type Network, safeguardingLeadOf } from './people.ts';
import { orphanKeys } from './rows.ts';
import { aCalledRequest, anAcceptedTask, anOfferedRequest, aProposedTask, done, look, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(mailRoom.startAfresh);
const SELECT_MARKS = sql`select mark from bar_marks`;
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const asSystem = <T>(work: Parameters<ReturnType<typeof dbOf>['transaction']>[0], network: Network = 'westminster') =>
  dbOf(test.house, { kind: 'SYSTEM', networkId: test.networkId(network) }).transaction(work) as Promise<T>;
const barred = (phone: string | null, email: string | null, network?: Network) =>
  asSystem<boolean>((tx) => isBarred(tx, { phone, email }), network);

describe('a suspended volunteer', () => {
  it.each([
    ['accepted', anAcceptedTask],
    ['were proposed', aProposedTask],
  ])(
    'gives back at once what they had %s: the request is open to others, the page closed, the details out of reach',
    async (_how, stage) => {
      const scene = await stage(test);
      const { volunteer } = await done(scene.lead.suspend(scene.volunteer.id));
      expect(volunteer).toEqual({ id: scene.volunteer.id, status: 'SUSPENDED', suspendedReason: 'PRECAUTION' });
      const { request } = await look(scene);
      expect([request.status, request.assignments[0]?.status]).toEqual(['OPEN', 'CANCELLED']);
      await expect(scene.neighbour.task()).rejects.toThrow('LINK_CLOSED');
      await expect(scene.neighbour.look()).rejects.toThrow('LINK_CLOSED');
      const another = await aVolunteer(test);
      await done(scene.lead.assign(request.id, another.id));
    },
  );

  it('has their offer taken back, and the next wave asks others', async () => {
    const scene = await anOfferedRequest(test);
    await done(scene.lead.suspend(scene.volunteer.id));
    expect((await look(scene)).request.offers[0]?.status).toBe('WITHDRAWN');
    const another = await aVolunteer(test);
    expect((await done(scene.lead.callOut(scene.request.id))).wave?.asked).toBeGreaterThan(0);
    expect(another.firstName).toBeTruthy();
  });

  it('reads nothing by the database either, whatever an assignment still says', async () => {
    const scene = await anAcceptedTask(test);
    const actor = {
      ...{ kind: 'VOLUNTEER' as const, networkId: test.networkId(), volunteerId: scene.volunteer.uuid },
      ...{ requestId: raw(scene.request.id) as never, callOutId: null, linkId: scene.neighbour.token },
    };
    expect((await shownByTheDatabase(test, actor, scene.request.id)).details).toBe(true);
    await test.db.query(`update volunteers set status = 'SUSPENDED' where id = $1`, [scene.volunteer.uuid]);
    expect((await shownByTheDatabase(test, actor, scene.request.id)).details).toBe(false);
  });

  it('may help again when a lead says so, by the same link', async () => {
    const scene = await aCalledRequest(test);
    await done(scene.lead.suspend(scene.volunteer.id, 'OWN_WISH'));
    await expect(scene.neighbour.task()).rejects.toThrow('LINK_CLOSED');
    expect((await done(scene.lead.unsuspend(scene.volunteer.id))).volunteer).toMatchObject({
      status: 'APPROVED',
      suspendedReason: null,
    });
    expect((await scene.neighbour.task())?.state).toBe('CALLED');
  });

  it('is suspended by a lead of their ward, a coordinator or the safeguarding lead, and by nobody else', async () => {
    const others = [leadOf('Abbey Road'), coordinatorOf('north-paddington'), safeguardingLeadOf('north-paddington')];
    for (const person of others)
      expect(codesOf(await test.api.as(person).suspend((await aVolunteer(test)).id))).toEqual(['VOLUNTEER_NOT_FOUND']);
    for (const person of [leadOf('Vincent Square'), coordinatorOf('westminster'), safeguardingLeadOf('westminster')])
      await done(test.api.as(person).suspend((await aVolunteer(test)).id));
  });
});

describe('a removed volunteer', () => {
  it('is erased but for a mark that knows the number and the address again, however they are written', async () => {
    const scene = await anAcceptedTask(test);
    const { id, uuid, email } = scene.volunteer;
    expect((await done(coordinator().remove(id, 'MISUSED_DETAILS'))).removed).toBe(true);
    const { rows } = await test.db.query(
      'select v.status, v.first_name, v.display_name, v.ward_code, v.languages, (select count(*)::int from volunteer_contacts c where c.volunteer_id = v.id) as contacts from volunteers v where v.id = $1',
      [uuid],
    );
    expect(rows[0]).toEqual({
      status: 'REMOVED',
      first_name: '—',
      display_name: '—',
      ward_code: null,
      languages: [],
      contacts: 0,
    });
    const receipts = await test.db.query('select rule from erasure_receipts where volunteer_id = $1', [uuid]);
    expect(receipts.rows).toEqual([{ rule: 'volunteer-removed' }]);
    expect((await look(scene)).request.status).toBe('OPEN');
    await expect(scene.neighbour.task()).rejects.toThrow('LINK_CLOSED');
    expect(await coordinator().ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });

    for (const phone of ['+447700900811', '07700 900811', '0044 7700 900 811'])
      expect([phone, await barred(phone, null)]).toEqual([phone, true]);
    expect(await barred(null, ` ${email.toUpperCase()} `)).toBe(true);
    expect(await barred(null, email.replace('@', '+again@'))).toBe(true);
    expect(await barred('07700 900812', 'other@volunteers.example')).toBe(false);
    expect(await barred('07700 900811', null, 'north-paddington')).toBe(false); // another network's list is not this one's
    expect(await orphanKeys(test)).toBe(0);
  });

  it('cannot be added again, and whoever adds them is told nothing', async () => {
    const [first, second] = VOLUNTEERS.filter(({ network }) => network === 'westminster');
    if (!first || !second) throw new Error('the demo has too few volunteers');
    const added = await asSystem<Map<string, string>>((tx) => seedVolunteers(tx, [first]));
    await done(coordinator().remove(`vol_${added.get(first.key)}`));
    const again = {
      ...first,
      key: 'again',
      email: 'new@volunteers.example',
      phone: first.phone.replace(/ /g, '').replace(/^0/, '+44'),
    };
    const later = await asSystem<Map<string, string>>((tx) => seedVolunteers(tx, [again, { ...second, key: 'other' }]));
    expect([...later.keys()]).toEqual(['other']);
  });

  it('is told by mail, with a person to appeal to who did not decide; then the address goes too', async () => {
    const volunteer = await aVolunteer(test);
    await done(coordinator().remove(volunteer.id));
    const [letter] = (await mailRoom.sent()).filter(({ to }) => to === volunteer.email);
    expect(letter?.text).toContain('ask Safeguarding deputy to look at it again');
    expect(await eraseFarewells(test.house)).toBe(1);
    expect((await test.db.query('select from farewells where volunteer_id = $1', [volunteer.uuid])).rowCount).toBe(0);

    const chosen = await test.api.find(leadOf('Abbey Road'));
    await test.db.query('update networks set appeal_staff = $2 where id = $1', [test.networkId(), chosen.id]);
    const another = await aVolunteer(test);
    await done(test.api.as(safeguardingLeadOf('westminster')).remove(another.id));
    const told = (await mailRoom.sent()).find(({ to }) => to === another.email);
    expect(told?.text).toContain('ask Lead of Abbey Road to look at it again');
    await test.db.query('update networks set appeal_staff = null');
  });

  it('has their address erased although another’s cannot be', async () => {
    const [stuck, other] = [await aVolunteer(test), await aVolunteer(test)];
    for (const { id } of [stuck, other]) await done(coordinator().remove(id));
    await mailRoom.sent();
    await test.db.query('create table stuck as select network_id, volunteer_id from farewells where volunteer_id = $1', [
      stuck.uuid,
    ]);
    await test.db.query('alter table stuck add foreign key (network_id, volunteer_id) references farewells');
    try {
      await eraseFarewells(test.house);
      const both = [stuck.uuid, other.uuid];
      const { rows } = await test.db.query('select volunteer_id as uuid from farewells where volunteer_id = any($1)', [both]);
      expect(rows).toEqual([{ uuid: stuck.uuid }]);
    } finally {
      await test.db.query('drop table stuck');
    }
  });

  it('keeps their language for that mail alone, and since when they helped not even so long', async () => {
    const volunteer = await aVolunteer(test, { pageLanguage: 'ar' });
    await done(coordinator().remove(volunteer.id));
    const left = async () =>
      (
        await test.db.query('select page_language, joined_at = $2 as "never" from volunteers where id = $1', [
          volunteer.uuid,
          new Date(0),
        ])
      ).rows[0];
    expect(await left()).toEqual({ page_language: 'ar', never: true });
    const [letter] = (await mailRoom.sent()).filter(({ to }) => to === volunteer.email);
    expect(letter?.html).toContain('dir="rtl"');
    await eraseFarewells(test.house);
    expect(await left()).toEqual({ page_language: 'en', never: true });
  });

  it('is not removed by a ward lead', async () => {
    const { id } = await aVolunteer(test);
    await expect(test.api.as(leadOf('Vincent Square')).remove(id)).rejects.toThrow(Refused);
    expect(codesOf(await test.api.as(safeguardingLeadOf('north-paddington')).remove(id))).toEqual(['VOLUNTEER_NOT_FOUND']);
  });
});

describe('the bar list', () => {
  const BARS = '{ bars { id reason barredOn reviewOn reviewDue } }';
  type Bars = { bars: { id: string; reason: string; reviewDue: boolean }[] };

  it('is reviewed by coordinators once a year, who keep an entry or take it off', async () => {
    await test.db.query('delete from bars');
    const volunteer = await aVolunteer(test, { phone: '+447700900815' });
    await done(coordinator().remove(volunteer.id, 'FALSE_PROOF'));
    const { bars } = await coordinator().ask<Bars>(BARS);
    expect(bars).toMatchObject([{ reason: 'FALSE_PROOF', reviewDue: false }]);
    const barId = bars[0]?.id as string;
    await test.db.query('update bars set review_on = review_on - 365');
    expect((await coordinator().ask<Bars>(BARS)).bars[0]?.reviewDue).toBe(true);
    for (const person of [leadOf('Vincent Square'), safeguardingLeadOf('westminster'), coordinatorOf('north-paddington')]) {
      expect(await test.api.as(person).ask(BARS)).toEqual({ bars: [] });
      expect(codesOf(await test.api.as(person).press('reviewBar', { barId, keep: false }))).toEqual(['BAR_NOT_FOUND']);
    }
    await done(coordinator().press('reviewBar', { barId, keep: true }));
    expect((await coordinator().ask<Bars>(BARS)).bars[0]?.reviewDue).toBe(false);
    await done(coordinator().press('reviewBar', { barId, keep: false }));
    expect(await coordinator().ask(BARS)).toEqual({ bars: [] });
    expect(await barred('07700 900815', null)).toBe(false);
    expect((await test.db.query('select from bar_marks')).rowCount).toBe(0);
  });

  it('shows its marks to nobody but the product', async () => {
    await done(coordinator().remove((await aVolunteer(test)).id));
    const { id: staffId } = await test.api.find(coordinatorOf('westminster'));
    const actor = { kind: 'COORDINATOR' as const, networkId: test.networkId(), staffId };
    const seen = await dbOf(test.house, { ...actor, sessionId: 'nobody', wardCodes: [], safeguarding: true }).transaction((tx) =>
      tx.rows(SELECT_MARKS),
    );
    expect(seen).toEqual([]);
    expect((await asSystem<unknown[]>((tx) => tx.rows(SELECT_MARKS))).length).toBeGreaterThan(0);
  });
});
