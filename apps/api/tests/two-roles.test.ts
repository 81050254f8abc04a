import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Person, safeguardingLeadOf } from './people.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const as = (person: Person) => test.api.as(person);
const lead = leadOf('Vincent Square');
const links = async (volunteerId: string) =>
  (
    await test.db.query(
      `select from outbox o join task_links l on l.id::text = o.payload ->> 'linkId' where o.type = 'own-page.mail' and l.volunteer_id = $1`,
      [volunteerId],
    )
  ).rowCount;
const statusOf = async (id: string) =>
  (await test.db.query<{ status: string }>('select status from volunteers where id = $1', [id])).rows[0]?.status;

describe('a lead who volunteers as well', () => {
  it('has their page as a volunteer mailed to the address they have as both, in their own network and however it is written', async () => {
    const [name, box] = lead.email.split('@');
    const mine = await aVolunteer(test, { email: `${name?.toUpperCase()}+help@${box}` });
    const [theirs, elsewhere] = [
      await aVolunteer(test),
      await aVolunteer(test, { email: lead.email, network: 'north-paddington' }),
    ];
    expect((await done(as(lead).press('mailMyVolunteering', {}))).sent).toBe(true);
    expect([await links(mine.uuid), await links(theirs.uuid), await links(elsewhere.uuid)]).toEqual([1, 0, 0]);
    expect(codesOf(await as(leadOf('Abbey Road')).press('mailMyVolunteering', {}))).toEqual(['NO_VOLUNTEER_BY_YOUR_ADDRESS']);
    expect(codesOf(await as(safeguardingLeadOf('westminster')).press('mailMyVolunteering', {}))).toEqual([
      'NO_VOLUNTEER_BY_YOUR_ADDRESS',
    ]);
  });

  it('is taken on, let back and vouched for by somebody else', async () => {
    const { id, uuid } = await aVolunteer(test, { email: lead.email, status: 'APPLIED' });
    expect(codesOf(await as(lead).press('approveVolunteer', { volunteerId: id }))).toEqual(['IT_IS_YOU']);
    await done(as(coordinatorOf('westminster')).press('approveVolunteer', { volunteerId: id }));
    expect(await statusOf(uuid)).toBe('APPROVED');
    const check = { volunteerId: id, kind: 'ID', seenOn: '2026-01-05' };
    expect(codesOf(await as(lead).press('recordCheck', check))).toEqual(['IT_IS_YOU']);
    await done(as(coordinatorOf('westminster')).press('recordCheck', check));
    await done(as(lead).press('suspendVolunteer', { volunteerId: id, reason: 'OWN_WISH' }));
    expect(codesOf(await as(lead).press('unsuspendVolunteer', { volunteerId: id }))).toEqual(['IT_IS_YOU']);
    expect(await statusOf(uuid)).toBe('SUSPENDED');
  });
});
