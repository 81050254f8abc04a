import { beforeEach, describe, expect, it } from 'vitest';
import { anAnsweredAsk } from './asking.ts';
import { openTestHouse } from './house.ts';
import { TOLD } from './lead.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf, type SeenRequest } from './payload.ts';
import { leadOf, secondLead } from './people.ts';
import type { Letter } from './post-office.ts';
import {
  aCalledRequest,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  linkOf,
  look,
  offerOf,
  taskOf,
} from './scenes.ts';
import { until } from './until.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const { sent } = mailRoom;
beforeEach(mailRoom.startAfresh);

describe('a call-out’s mail', () => {
  it('goes to each who suits, to the recorded address, with a link of their own and no word about the person', async () => {
    const others = await Promise.all([aVolunteer(test), aVolunteer(test, { pageLanguage: 'ar' })]);
    const { volunteer, request } = await aCalledRequest(test);
    const letters = await sent();
    const asked = [...others, volunteer];
    expect(letters.map(({ to }) => to).sort()).toEqual(asked.map(({ email }) => email).sort());
    for (const person of asked) {
      const letter = letters.find(({ to }) => to === person.email) as Letter;
      const url = `${test.house.publicUrl}/t/${await linkOf(test, request.id, person)}`;
      for (const body of [letter.text, letter.html]) expect(body).toContain(url);
      for (const word of [...TOLD, 'SW1P', request.id.slice(4)])
        expect(letter.subject + letter.text + letter.html).not.toContain(word);
      expect(letter.text).toContain('999');
    }
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(3);
  });

  it('is written in each volunteer’s own language, right to left where that is', async () => {
    const reader = await aVolunteer(test, { pageLanguage: 'ar' });
    await aCalledRequest(test);
    const letter = (await sent()).find(({ to }) => to === reader.email) as Letter;
    expect(letter.subject).toBe('هل يمكنك مساعدة أحد الجيران؟');
    expect(letter.html).toContain('dir="rtl"');
    expect(letter.text).toContain('التسوق');
  });

  it.each([
    ['en', /your ward lead will get back/i, /if nobody was faster, the task is yours/i],
    ['ar', /سيعود إليك مسؤول الحي/, /إذا لم يسبقك أحد/],
  ])('says who decides, in %s', async (pageLanguage, leadChooses, firstYes) => {
    for (const [decides, says, not] of [
      ['LEAD_CHOOSES', leadChooses, firstYes],
      ['FIRST_SUITABLE_YES', firstYes, leadChooses],
    ] as const) {
      const reader = await aVolunteer(test, { pageLanguage });
      const lead = test.api.as(leadOf('Vincent Square'));
      await done(lead.callOut((await lead.taken()).id, decides));
      const letter = (await sent()).findLast(({ to }) => to === reader.email) as Letter;
      expect(letter.text).toMatch(says);
      expect(letter.text).not.toMatch(not);
    }
  });

  it('names the language only where the authority has a thousand speakers, and then asks its speakers alone', async () => {
    const [speaker] = [await aVolunteer(test, { languages: ['en', 'cy'] }), await aVolunteer(test, { languages: ['en'] })];
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken({ preferredLanguage: 'cy' });
    await done(lead.callOut(id));
    const letters = await sent();
    expect(letters.map(({ to }) => to)).toEqual([speaker.email]);
    expect(letters[0]?.text).not.toContain('Welsh');
    expect(codesOf(await lead.callOut(id))).toEqual(['NO_ONE_LEFT_TO_ASK']);
    await aVolunteer(test);
    await done(lead.callOut((await lead.taken({ preferredLanguage: 'ar' })).id));
    expect((await sent()).at(-1)?.text).toContain('Arabic');
  });

  it('is not sent any more when the request is over by then', async () => {
    const { lead, request } = await aCalledRequest(test);
    await done(lead.cancel(request.id));
    expect(await sent()).toEqual([]);
    const { rows } = await test.db.query('select count(*)::int as waiting from outbox where done_at is null');
    expect(rows).toEqual([{ waiting: 0 }]);
  });

  it('asks the next group with each press: the ward with the language, neighbours with it, the ward without', async () => {
    const [near, next, without] = [
      await aVolunteer(test),
      await aVolunteer(test, { ward: 'Pimlico South' }),
      await aVolunteer(test, { languages: ['fr'] }),
    ];
    const lead = test.api.as(leadOf('Vincent Square'));
    const { id } = await lead.taken();
    const groups: [string, string][] = [];
    for (let press = 0; press < 3; press++) {
      const { wave } = await done(lead.callOut(id));
      await sent();
      groups.push([wave?.group ?? '', mailRoom.letters.at(-1)?.to ?? '']);
    }
    expect(groups).toEqual([
      ['WARD_WITH_LANGUAGE', near.email],
      ['NEIGHBOURS_WITH_LANGUAGE', next.email],
      ['WARD_WITHOUT_LANGUAGE', without.email],
    ]);
    expect(mailRoom.letters).toHaveLength(3);
    expect(codesOf(await lead.callOut(id))).toEqual(['NO_ONE_LEFT_TO_ASK']);
  });
});

describe('those whom a change concerns hear of it', () => {
  const news = async () => (await sent()).map(({ to, subject }) => [to, subject]);

  it('the chosen one, and those who were too late', async () => {
    const late = await aVolunteer(test);
    const scene = await anOfferedRequest(test);
    await done(test.api.behind(await linkOf(test, scene.request.id, late)).offer());
    await sent();
    mailRoom.empty();
    await test.db.query('update volunteers set on_duty = false'); // nothing else suits either of them
    await done(scene.lead.choose(offerOf(await look(scene)).id));
    expect((await news()).sort()).toEqual(
      [
        [scene.volunteer.email, 'Yes please: the task is yours'],
        [late.email, 'Somebody else is going'],
      ].sort(),
    );
  });

  it('somebody who is asked by name, and who is not needed after all', async () => {
    const scene = await aProposedTask(test);
    expect(await news()).toEqual([[scene.volunteer.email, 'Your ward lead asks: can you do this?']]);
    await done(scene.lead.takeOff(taskOf(scene).id));
    expect((await news()).at(-1)).toEqual([scene.volunteer.email, 'You are not needed for this after all']);
  });

  it('whoever was on it, or had offered, when it ends', async () => {
    const scene = await anAcceptedTask(test, { places: 2 });
    const offered = await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id));
    await done(test.api.behind(await linkOf(test, scene.request.id, offered)).offer());
    await sent();
    mailRoom.empty();
    await done(scene.lead.cancel(scene.request.id));
    expect((await news()).sort()).toEqual(
      [scene.volunteer, offered].map(({ email }) => [email, 'You are not needed for this after all']).sort(),
    );
  });

  it('whoever is on the way, and the leads, when whoever asked corrects what they told; what it is, no mail says', async () => {
    const { requester, email } = await anAnsweredAsk(test);
    await sent();
    mailRoom.empty();
    await test.db.query('delete from outbox');
    await done(requester.press('changeMyDetails', { note: '  ' }));
    expect(await news()).toEqual([]);
    await done(requester.press('changeMyDetails', { address: '12 Gooseberry Yard', note: 'The lift is broken' }));
    expect((await news()).sort()).toEqual(
      [
        [email, 'Something about your task has changed'],
        [leadOf('Vincent Square').email, 'A request was corrected'],
        [secondLead.email, 'تم تصحيح طلب'],
      ].sort(),
    );
    const letters = mailRoom.letters.map(({ to, text, html }) => ({ to, said: text + html }));
    for (const { said } of letters) for (const word of [...TOLD, 'Gooseberry', 'lift']) expect(said).not.toContain(word);
    expect(letters.find(({ to }) => to === email)?.said).toMatch(/Please open it again before you go\.[\s\S]*\/t\/[\w-]{22}/);
    expect(letters.find(({ to }) => to === secondLead.email)?.said).toContain('/n/westminster/requests/req_');
    const { rows } = await test.db.query<{ payload: object }>('select payload from outbox order by type');
    expect(rows.map(({ payload }) => Object.keys(payload).sort())).toEqual([
      ['requestId', 'staffId'],
      ['requestId', 'staffId'],
      ['linkId'],
    ]);
  });

  it('and nobody when the volunteer ends it: they know', async () => {
    const scene = await anOfferedRequest(test);
    await sent();
    mailRoom.empty();
    await done(scene.neighbour.withdraw());
    expect(await news()).toEqual([]);
    expect(((await scene.lead.request(scene.request.id)) as SeenRequest).offers[0]?.status).toBe('WITHDRAWN');
  });
});

it('opens the link in the mail as far as its volunteer may go', async () => {
  const { volunteer } = await aCalledRequest(test);
  const letter = (await sent()).find(({ to }) => to === volunteer.email) as Letter;
  const token = /\/t\/([\w-]{22})/.exec(letter.text)?.[1] ?? '';
  expect((await done(test.api.behind(token).offer())).task?.state).toBe('OFFERED');
});

it('mails a lead a link behind the #, which no server logs, and the code, in the language asked for', async () => {
  const input = { network: 'westminster', email: secondLead.email, pageLanguage: 'ar' };
  await done(test.api.anyone().press('requestSignIn', input));
  await until(
    () => test.db.query(`select from outbox where type = 'sign-in.mail'`),
    ({ rowCount }) => rowCount === 1,
  );
  const [letter] = await sent();
  expect(letter).toMatchObject({ to: secondLead.email, subject: 'تسجيل الدخول إلى Wardwise' });
  const token = /\/n\/westminster\/sign-in#link=([\w-]{22})/.exec(letter?.text ?? '')?.[1] ?? '';
  const code = /^\d{6}$/m.exec(letter?.text ?? '')?.[0] ?? '';
  expect(code).toHaveLength(6);
  expect((await done(test.api.anyone().press('signIn', { token }))).me?.displayName).toBe('Second lead of Vincent Square');
});
