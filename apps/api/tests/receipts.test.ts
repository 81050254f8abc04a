import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retireConcerns } from '../src/concerns/index.ts';
import { linkToken } from '../src/platform/seal/index.ts';
import { eraseFarewells } from '../src/volunteers/index.ts';
import { keepDeadlines } from '../src/worker/keep-deadlines.ts';
import { anAnsweredAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf, wardCalled } from './people.ts';
import { aSubscription } from './push-browsers.ts';
import { orphanKeys } from './rows.ts';
import { aDeliveredTask, anAcceptedTask, done, followUpOf, raw } from './scenes.ts';
import { aMember } from './staff-rows.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const ruth = () => test.api.as(safeguardingLeadOf('westminster'));

type Receipt = { rule: string; fields: string[]; of: string | null };
const known = async () => (await test.db.query<{ id: string }>('select id from erasure_receipts')).rows.map(({ id }) => id);
const receipts = async (before: string[]) =>
  (
    await test.db.query<Receipt>(
      'select rule, fields, coalesce(request_id, volunteer_id)::text as of from erasure_receipts where id <> all($1) order by rule, id',
      [before],
    )
  ).rows;

// Every key that is destroyed, and in which transaction; told by the database itself, whatever the code says.
beforeAll(async () => {
  await test.db.query('create table destroyed (key uuid, in_transaction xid)');
  await test.db.query(`create function is_destroyed() returns trigger language plpgsql security definer as $$
    begin insert into destroyed values (old.id, pg_current_xact_id()::xid); return old; end $$`);
  await test.db.query('create trigger is_destroyed after delete on data_keys for each row execute function is_destroyed()');
});
beforeEach(() => test.db.query('delete from destroyed'));

afterEach(async () => {
  const { rows } = await test.db.query<{ keys: number; receipts: number }>(`select count(*)::int as keys,
    (select count(*)::int from erasure_receipts e where e.xmin = d.in_transaction) as receipts from destroyed d group by d.in_transaction`);
  expect(rows.length).toBeGreaterThan(0);
  for (const { keys, receipts: left } of rows) expect(left).toBe(keys);
  expect(await orphanKeys(test)).toBe(0);
});

const DETAILS = [
  'calledName',
  'phone',
  'postcode',
  'address',
  'safeContact',
  'onBehalf',
  'note',
  'codeWord',
  'email',
  'speakerNote',
];
const CARD = ['calledName', 'phone', 'safeContact'];
const INVITED = ['displayName', 'email'];
const CONTACT = ['email', 'phone'];
const PUSH = ['endpoint', 'p256dh', 'auth'];
const KNOWN_AS = [
  'displayName',
  'firstName',
  'joinedAt',
  'ward',
  'languages',
  'categories',
  'skills',
  'credentials',
  'selfIsolating',
  'freeTimes',
  'quietHours',
  'texts',
  'weekly',
  'wardMessages',
  'spendingCap',
  'guidance',
  'handedInBy',
];

type Erasure = { left: Receipt[]; press: () => Promise<unknown> };
const one = (rule: string, fields: string[], of: string | null = null): Receipt => ({ rule, fields, of });

/** Everything that erases, ready to be pressed, and the receipts it is to leave. */
const ERASURES: Record<string, () => Promise<Erasure>> = {
  'a request that is cancelled': async () => {
    const { id } = await lead().taken();
    return { left: [one('details-at-CANCELLED', DETAILS, raw(id))], press: () => done(lead().cancel(id)) };
  },
  'one that nobody could meet': async () => {
    const { id } = await lead().taken();
    return { left: [one('details-at-UNMET', DETAILS, raw(id))], press: () => done(lead().unmet(id)) };
  },
  'a duplicate': async () => {
    const [{ id }, original] = [await lead().taken(), await lead().taken()];
    return { left: [one('details-at-DUPLICATE', DETAILS, raw(id))], press: () => done(lead().duplicate(id, original.id)) };
  },
  'one that is delivered': async () => {
    const { request, neighbour } = await anAcceptedTask(test);
    return { left: [one('details-at-DELIVERED', DETAILS, raw(request.id))], press: () => done(neighbour.deliver()) };
  },
  'the card, when both were asked': async () => {
    const { request, neighbour, lead: theirs } = await aDeliveredTask(test);
    await done(neighbour.answer('WENT_WELL'));
    const press = () => done(theirs.followUp(followUpOf(request, 'REQUESTER'), 'WENT_WELL'));
    return { left: [one('card-at-CLOSED', CARD, raw(request.id))], press };
  },
  'the card, when its days are over': async () => {
    const { request } = await aDeliveredTask(test);
    await test.db.query(`update help_requests set delivered_at = now() - interval '8 days' where id = $1`, [raw(request.id)]);
    return { left: [one('card-at-CLOSED', CARD, raw(request.id))], press: () => keepDeadlines(test.house) };
  },
  'the card, when whoever asked says "forget me"': async () => {
    const { id, requester, volunteer } = await anAnsweredAsk(test);
    await done(volunteer.deliver());
    return { left: [one('card-at-DELIVERED', CARD, raw(id))], press: () => done(requester.press('forgetMe')) };
  },
  'what was said wrongly': async () => {
    const { id } = await lead().taken();
    const press = () => done(lead().changeDetails(id, { note: 'Oat milk' }));
    return { left: [one('details-replaced', DETAILS)], press };
  },
  'a volunteer who is removed': async () => {
    const { id, uuid } = await aVolunteer(test);
    const left = [one('volunteer-removed', [...CONTACT, ...KNOWN_AS], uuid)];
    return { left, press: () => done(coordinator().remove(id)) };
  },
  'a volunteer who leaves': async () => {
    const { neighbour, volunteer } = await anAcceptedTask(test);
    return { left: [one('volunteer-left', [...CONTACT, ...KNOWN_AS], volunteer.uuid)], press: () => done(neighbour.leave()) };
  },
  'a volunteer’s number that was another': async () => {
    const { id } = await aVolunteer(test);
    const press = () => done(lead().changeVolunteer(id, { phone: '07700 900818' }));
    return { left: [one('volunteer-contact-replaced', CONTACT)], press };
  },
  'a phone on which a volunteer is told no more': async () => {
    const { neighbour } = await anAcceptedTask(test);
    await done(neighbour.press('startMyPush', aSubscription()));
    const pushId = (await neighbour.volunteering())?.pushes[0]?.id;
    return { left: [one('push-stopped', PUSH)], press: () => done(neighbour.press('stopMyPush', { pushId })) };
  },
  'its keys that were others': async () => {
    const [{ neighbour }, subscription] = [await anAcceptedTask(test), aSubscription()];
    await done(neighbour.press('startMyPush', subscription));
    const { endpoint } = subscription;
    const press = () => done(neighbour.press('startMyPush', { ...aSubscription(), endpoint }));
    return { left: [one('push-replaced', PUSH)], press };
  },
  'a volunteer who leaves, and was told on a phone': async () => {
    const { neighbour, volunteer } = await anAcceptedTask(test);
    await done(neighbour.press('startMyPush', aSubscription()));
    const left = [one('volunteer-left', [...CONTACT, ...KNOWN_AS], volunteer.uuid), one('volunteer-left', PUSH)];
    return { left, press: () => done(neighbour.leave()) };
  },
  'their address, once they were told': async () => {
    const { id, uuid } = await aVolunteer(test);
    await done(coordinator().remove(id));
    await test.db.query(`update outbox set done_at = now() where payload ->> 'volunteerId' = $1`, [uuid]);
    return { left: [one('farewell-sent', ['email', 'pageLanguage'])], press: () => eraseFarewells(test.house) };
  },
  'a concern whose years are over, with its notes': async () => {
    await done(lead().raise());
    const concernId = (await ruth().concerns()).nodes[0]?.id ?? '';
    await done(ruth().lookAtConcern(concernId));
    await done(ruth().press('noteConcern', { concernId, note: 'Rang the council' }));
    await done(ruth().press('closeConcern', { concernId, outcome: 'COUNCIL_TOLD' }));
    await test.db.query(`update concerns set closed_at = now() - interval '6 years 1 day'`);
    const fields = ['worry', 'raiser', 'reach', 'subject', 'requestId', 'personName', 'personPhone', 'personAddress'];
    const left = [
      one('concern-over', ['note']),
      one('concern-over', [...fields, 'volunteerId', 'volunteerName', 'volunteerPhone']),
    ];
    return { left, press: () => retireConcerns(test.house) };
  },
  'an invitation that is accepted': async () => {
    const token = await tokenOf(await invited());
    const press = () => done(test.api.anyone().press('acceptInvitation', { token }));
    return { left: [one('invitation-accepted', INVITED)], press };
  },
  'one that is taken back': async () => {
    const invitationId = await invited();
    const press = () => done(coordinator().press('withdrawInvitation', { invitationId }));
    return { left: [one('invitation-withdrawn', INVITED)], press };
  },
  'one that nobody accepted': async () => {
    const id = await invited();
    await test.db.query(`update invitations set expires_at = now() - interval '7 days' where id = $1`, [raw(id)]);
    return { left: [one('invitation-withdrawn', INVITED)], press: () => keepDeadlines(test.house) };
  },
  'somebody’s address that is lost': async () => {
    const [person, second] = [await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] }), await aMember(test, 'COORDINATOR')];
    const asked = await done(coordinator().press('askWayBack', { staffId: person.id, email: `new-${person.email}` }));
    const invitationId = asked.invitation?.id ?? '';
    await done(test.api.as(second).press('confirmWayBack', { invitationId }));
    const token = await tokenOf(invitationId);
    const press = () => done(test.api.anyone().press('acceptInvitation', { token }));
    return { left: [one('invitation-accepted', INVITED), one('staff-address-replaced', ['email'])], press };
  },
  'somebody whose access is stopped': async () => {
    const { id } = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    return { left: [one('staff-stopped', ['email'])], press: () => done(coordinator().press('stopStaff', { staffId: id })) };
  },
  'somebody of the staff who leaves': async () => {
    const person = await aMember(test, 'WARD_LEAD', { wards: ['Abbey Road'] });
    return { left: [one('staff-stopped', ['email'])], press: () => done(test.api.as(person).press('leaveStaff', {})) };
  },
};

let people = 0;
async function invited(): Promise<string> {
  const said = { displayName: `New ${++people}`, email: `new-${people}@somewhere.example`, roles: ['WARD_LEAD'] };
  const place = { wardCodes: [wardCalled('Vincent Square')], pageLanguage: 'en' };
  return (await done(coordinator().press('inviteStaff', { ...said, ...place }))).invitation?.id ?? '';
}

/** What the mail of an invitation leads to. */
async function tokenOf(invitationId: string): Promise<string> {
  const { rows } = await test.db.query<{ token: string }>('select token_id as token from invitations where id = $1', [
    raw(invitationId),
  ]);
  return linkToken(test.house.ring, rows[0]?.token ?? '');
}

describe('an erasure leaves a receipt of which fields, by which rule and when, one for each key it destroys', () => {
  it.each(Object.keys(ERASURES))('%s', async (what) => {
    const { left, press } = await (ERASURES[what] as () => Promise<Erasure>)();
    const before = await known();
    await press();
    expect((await receipts(before)).sort(byFields)).toEqual([...left].sort(byFields));
  });
});

const byFields = (a: Receipt, b: Receipt) => a.rule.localeCompare(b.rule) || a.fields.length - b.fields.length;
