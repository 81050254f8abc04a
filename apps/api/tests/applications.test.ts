import { beforeEach, describe, expect, it } from 'vitest';
import { eraseFarewells, forgetApplications, remindOfApplications } from '../src/volunteers/index.ts';
import { AN_APPLICATION, anApplicant, applying, aReach, guidanceNow } from './applicants.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, safeguardingLeadOf } from './people.ts';
import { everything, orphanKeys } from './rows.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
beforeEach(async () => {
  await test.db.query(`update volunteers set status = 'APPROVED' where status = 'APPLIED'`);
  await test.db.query('delete from form_sends');
  await mailRoom.startAfresh();
});

const lead = () => test.api.as(leadOf('Vincent Square'));
const coordinator = () => test.api.as(coordinatorOf('westminster'));
const lettersTo = async (email: string) => (await mailRoom.sent()).filter(({ to }) => to === email);
const tokenIn = (text: string) => /\/t\/([\w-]{22})\/yours/.exec(text)?.[1] ?? '';
const rowOf = async (uuid: string) =>
  (await test.db.query<Record<string, unknown>>('select * from volunteers where id = $1', [uuid])).rows[0];
const byEmail = async (email: string) => tokenIn((await lettersTo(email)).at(-1)?.text ?? '');

describe('somebody who signs up', () => {
  it('is kept as they said it: the ward and its square, phone and e-mail sealed, and the guidance they agreed to', async () => {
    const { uuid } = await anApplicant(test, { name: 'Noor Haddad', spendingCapPence: 1500 });
    expect(await rowOf(uuid)).toMatchObject({
      ...{ status: 'APPLIED', first_name: 'Noor', display_name: 'Noor Haddad', languages: ['ar', 'en'], capacity: 2 },
      ...{ category_keys: ['shopping', 'post'], skill_keys: ['driving'], spending_cap_pence: 1500, self_isolating: false },
      ...{ grid_e: 530, grid_n: 178, guidance_id: await guidanceNow(test), guidance_language: 'en', application_nudges: 0 },
    });
    const kept = await test.db.query(`select 1 from volunteers v where v.id = $1 and v::text ~ 'SW1P|4JN|0790|7700'`, [uuid]);
    expect(kept.rowCount).toBe(0);
  });

  it('hears at once what we keep and whom to ask, and opens their own page by that mail', async () => {
    const reach = aReach();
    await done(applying(test, reach));
    const [letter] = await lettersTo(reach.email);
    expect(letter?.text).toContain('within a day');
    expect(letter?.text).toContain('If you do not, ring +442079460100');
    const own = test.api.behind(tokenIn(letter?.text ?? ''));
    expect(await own.task()).toMatchObject({ state: 'NO_TASK', bound: false });
    expect((await done(own.lookAtMyself())).contact?.email).toBe(reach.email);
    expect(await own.volunteering()).toMatchObject({ name: 'Noor Haddad', wardName: 'Vincent Square', status: 'APPLIED' });
    await done(own.press('changeMyVolunteering', { name: 'Noor H.' }));
    expect(codesOf(await own.offer())).toEqual(['LINK_NOT_FOUND']);
    expect(codesOf(await test.api.behind(own.token).lookAtMyself())).toEqual(['LINK_BOUND_ELSEWHERE']);
    await done(own.leave());
    await expect(own.volunteering()).rejects.toThrow('LINK_LEFT');
  });

  it('is told to the leads of their ward, without a name', async () => {
    const reach = aReach();
    await done(applying(test, { ...reach, name: 'Quillfeather Noor' }));
    const told = (await mailRoom.sent()).filter(({ to }) => to !== reach.email);
    expect(told.map(({ subject }) => subject)).toContain('Somebody in Vincent Square wants to volunteer');
    expect(told.length).toBeGreaterThan(0);
    for (const { text } of told) expect(text).not.toMatch(/Quillfeather|@applicants/);
  });

  it('pressed twice is one application, and of two presses at once too', async () => {
    const input = { ...AN_APPLICATION, ...aReach(), guidanceId: await guidanceNow(test), idempotencyKey: 'one wish' };
    const press = () => test.api.anyone().press('applyToVolunteer', input);
    expect((await Promise.all([press(), press(), press()])).map(({ applied }) => applied)).toEqual([true, true, true]);
    expect((await lettersTo(input.email)).map(({ subject }) => subject)).toHaveLength(1);
    expect(codesOf(await test.api.anyone().press('applyToVolunteer', { ...input, capacity: 3 }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('may be reached abroad', async () => {
    const { uuid } = await anApplicant(test, { phone: '+33 1 99 00 12 34' });
    expect((await done(lead().lookAtVolunteer(`vol_${uuid}`))).contact?.phone).toBe('+33199001234');
  });

  it('stays at home by their own yes, or nothing is kept', async () => {
    const before = (await everything(test)).volunteers;
    expect(codesOf(await applying(test, { selfIsolating: true }))).toEqual(['CONSENT_MISSING']);
    expect((await everything(test)).volunteers).toBe(before);
    const { uuid } = await anApplicant(test, { selfIsolating: true, isolationConsent: { words: 'ISOLATION_1', language: 'ar' } });
    expect(await rowOf(uuid)).toMatchObject({ self_isolating: true, isolation_words: 'ISOLATION_1', isolation_language: 'ar' });
  });

  it('is asked for nothing, and is nobody’s candidate, before they are taken on', async () => {
    const [{ id, email }, helper] = [await anApplicant(test), await aVolunteer(test)];
    const { id: requestId } = await lead().taken({ preferredLanguage: 'ar' });
    expect(codesOf(await lead().assign(requestId, id))).toEqual(['VOLUNTEER_NOT_FOUND']);
    const query = 'query ($id: ID!) { candidates(requestId: $id) { suitable { volunteerId } unsuitable { volunteerId } } }';
    const found = JSON.stringify(await lead().ask(query, { id: requestId }));
    expect(found).toContain(helper.id);
    expect(found).not.toContain(id);
    await done(lead().callOut(requestId));
    expect((await lettersTo(email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Thank you for wanting to help'),
    ]);
  });
});

describe('somebody whom we know', () => {
  it.each(['phone', 'email'] as const)(
    'by their %s is not added again, hears of it by mail, and the page does not tell',
    async (by) => {
      const known = await anApplicant(test);
      await mailRoom.startAfresh();
      const { rowCount } = await test.db.query('select from volunteers');
      const other = aReach();
      const again = {
        ...other,
        [by]: by === 'email' ? known.email.replace('@', '+two@').toUpperCase() : known.phone.replace('07700', '+44 7700'),
      };
      expect(await applying(test, again)).toEqual(await applying(test));
      expect((await test.db.query('select from volunteers')).rowCount).toBe((rowCount ?? 0) + 1);
      const [letter] = await lettersTo(known.email);
      expect(letter?.subject).toBe('We know you already');
      expect(tokenIn(letter?.text ?? '')).toHaveLength(22);
      expect(await lettersTo(again.email)).toEqual(by === 'email' ? [] : await lettersTo(other.email));
    },
  );

  it('is written to no more than three times an hour, however often their number is typed', async () => {
    const known = await anApplicant(test);
    await mailRoom.startAfresh();
    for (let times = 0; times < 5; times += 1) {
      await test.db.query('delete from form_sends');
      await done(applying(test, { phone: known.phone }));
    }
    expect(await lettersTo(known.email)).toHaveLength(3);
  });

  it('and whose pages are closed is told so, with no link', async () => {
    const paused = await aVolunteer(test, { phone: '+447700900790' });
    await done(lead().suspend(paused.id));
    await done(applying(test, { phone: '07700 900790' }));
    const [letter] = await lettersTo(paused.email);
    expect(letter?.text).toContain('your pages are closed');
    expect(tokenIn(letter?.text ?? '')).toBe('');
  });

  it('and was removed is answered like anybody, and nothing of them is kept', async () => {
    const gone = await aVolunteer(test, { phone: '+447700900791' });
    await done(coordinator().remove(gone.id, 'UNSAFE'));
    await mailRoom.sent();
    await eraseFarewells(test.house);
    await mailRoom.startAfresh();
    const before = await everything(test);
    for (const reach of [{ phone: '07700 900791' }, { email: gone.email }])
      expect((await done(applying(test, reach))).applied).toBe(true);
    const after = await everything(test);
    for (const table of ['form_sends']) expect(after[table]).not.toBe(before[table]);
    expect({ ...after, form_sends: null }).toEqual({ ...before, form_sends: null });
  });
});

describe('an application', () => {
  it('is taken on by a lead of the ward or a coordinator, and by nobody else', async () => {
    const others = [leadOf('Abbey Road'), coordinatorOf('north-paddington'), safeguardingLeadOf('westminster')];
    const { id, email } = await anApplicant(test);
    for (const person of others)
      for (const press of ['approveVolunteer', 'declineVolunteer'])
        expect(
          codesOf(
            await test.api.as(person).press(press, { volunteerId: id, ...(press.startsWith('d') && { reason: 'OWN_WISH' }) }),
          ),
        ).toEqual(['VOLUNTEER_NOT_FOUND']);
    expect((await done(lead().press('approveVolunteer', { volunteerId: id }))).volunteer?.status).toBe('APPROVED');
    expect(codesOf(await coordinator().press('approveVolunteer', { volunteerId: id }))).toEqual(['VOLUNTEER_NOT_APPLIED']);
    const letters = await lettersTo(email);
    expect(letters.at(-1)?.text).toContain('What happens next');
    await done(coordinator().press('approveVolunteer', { volunteerId: (await anApplicant(test)).id }));
    const { id: requestId } = await lead().taken({ preferredLanguage: 'ar', categoryKey: 'shopping' });
    await done(lead().press('recordCheck', { volunteerId: id, kind: 'ID', seenOn: '2026-01-05' }));
    await done(lead().assign(requestId, id));
  });

  it('that is declined is forgotten, told kindly and may come again', async () => {
    const { id, uuid, email, phone } = await anApplicant(test, { pageLanguage: 'ar' });
    const token = await byEmail(email);
    await mailRoom.startAfresh();
    expect((await done(lead().press('declineVolunteer', { volunteerId: id, reason: 'ENOUGH_VOLUNTEERS' }))).declined).toBe(true);
    expect(await rowOf(uuid)).toMatchObject({
      ...{ status: 'DECLINED', declined_reason: 'ENOUGH_VOLUNTEERS', first_name: '—', display_name: '—', ward_code: null },
      ...{ languages: [], applied_at: null, guidance_id: null, spending_cap_pence: null },
    });
    const receipts = await test.db.query('select rule from erasure_receipts where volunteer_id = $1', [uuid]);
    expect(receipts.rows).toEqual([{ rule: 'application-over' }]);
    const [letter] = await lettersTo(email);
    expect(letter?.text).toContain('هناك ما يكفي من المتطوعين');
    expect(await eraseFarewells(test.house)).toBe(1);
    expect(await orphanKeys(test)).toBe(0);
    await expect(test.api.behind(token).task()).rejects.toThrow('LINK_CLOSED');
    await done(applying(test, { phone, email }));
    expect((await lettersTo(email)).at(-1)?.subject).toContain('Thank you for wanting to help');
  });

  it('that waits a day is told to the leads, then to the coordinators; and they hear whom to ask', async () => {
    const { uuid, email } = await anApplicant(test);
    const wait = async (hours: number) => {
      await test.db.query(`update volunteers set applied_at = now() - make_interval(hours => $2) where id = $1`, [uuid, hours]);
      await mailRoom.startAfresh();
      await remindOfApplications(test.house);
      return (await mailRoom.sent()).map(({ to, subject }) => (to === email ? `applicant: ${subject}` : subject)).sort();
    };
    expect(await wait(23)).toEqual([]);
    const told = await wait(24);
    expect(told).toContain('applicant: You wait longer than we said');
    expect(told).toContain('Somebody in Vincent Square still waits to be taken on');
    expect(await wait(47)).toEqual([]);
    const coordinators = (await wait(48)).length;
    expect(coordinators).toBeGreaterThan(0);
    expect(await wait(500)).toEqual([]);
  });

  it('that nobody answered in 28 days is forgotten, and they are told so', async () => {
    const [late, young] = [await anApplicant(test), await anApplicant(test)];
    await test.db.query(`update volunteers set applied_at = now() - interval '29 days' where id = $1`, [late.uuid]);
    await mailRoom.startAfresh();
    expect(await forgetApplications(test.house)).toBe(1);
    expect(await rowOf(late.uuid)).toMatchObject({ status: 'DECLINED', declined_reason: 'NOBODY_ANSWERED', ward_code: null });
    expect(await rowOf(young.uuid)).toMatchObject({ status: 'APPLIED' });
    expect((await lettersTo(late.email))[0]?.text).toContain('We are sorry');
  });
});
