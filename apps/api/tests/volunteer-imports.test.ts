import { beforeEach, describe, expect, it } from 'vitest';
import { readArguments } from '../src/import/arguments.ts';
import { ImportError } from '../src/import/import-error.ts';
import { type AskedVolunteers, importVolunteers } from '../src/import/volunteers/import-volunteers.ts';
import { forgetApplications, remindOfApplications } from '../src/volunteers/index.ts';
import { retireOnce } from '../src/worker/retire.ts';
import { anApplicant, aReach, guidanceNow } from './applicants.ts';
import { aRow, markOf, ownLinkOf, someoneHandedIn, takingIn, told } from './handed-in.ts';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { orphanKeys } from './rows.ts';
import { importInto } from './run-import.ts';
import { done } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

// A group hands its volunteers over in a file, and a coordinator takes them in.

const test = openTestHouse();
const mailRoom = openMailRoom(test);
const { file, start } = importInto(test);
beforeEach(async () => {
  await test.db.query('delete from form_sends');
  await test.db.query('update networks set quiet_from = 3, quiet_until = 3');
  await mailRoom.startAfresh();
});

const coordinator = () => test.api.as(coordinatorOf('westminster'));
const lead = () => test.api.as(leadOf('Vincent Square'));
const rowOf = async (uuid: string) =>
  (await test.db.query<Record<string, unknown>>('select * from volunteers where id = $1', [uuid])).rows[0];
const everybody = async () =>
  (await test.db.query<{ count: number }>('select count(*)::int from volunteers where ward_code is not null')).rows[0]?.count ??
  0;
/** What the worker sends once every mail's time has come. */
const sentInTheEnd = async () => {
  await test.db.query('update outbox set due_at = now()');
  return mailRoom.sent();
};
const older = (uuid: string, days: number) =>
  test.db.query('update volunteers set applied_at = applied_at - make_interval(days => $2) where id = $1', [uuid, days]);

describe('a row of a group’s file', () => {
  it('becomes somebody who waits, off duty, with the ward alone of the postcode and nothing in clear that is sealed', async () => {
    const { uuid, id, email } = await someoneHandedIn(test, { name: 'Noor Haddad' });
    expect(await rowOf(uuid)).toMatchObject({
      ...{ status: 'APPLIED', on_duty: false, display_name: 'Noor Haddad', first_name: 'Noor', guidance_at: null },
      ...{ languages: ['ar', 'en'], category_keys: ['shopping'], free_times: ['MONDAY_MORNING'], page_language: 'ar' },
    });
    const clear = await test.db.query(`select 1 from volunteers v where id = $1 and v::text ~ 'SW1P|4JN|7700|applicant-'`, [
      uuid,
    ]);
    expect(clear.rowCount).toBe(0);
    expect((await done(lead().lookAtVolunteer(id))).contact?.email).toBe(email);
    const { volunteers } = await lead().ask<{ volunteers: { nodes: unknown[] } }>(
      '{ volunteers(filter: { statuses: [APPLIED] }, first: 100) { nodes { id handedInBy awaitsOwnYes } } }',
    );
    expect(volunteers.nodes).toContainEqual({ id, handedInBy: 'Pimlico Neighbours', awaitsOwnYes: true });
  });

  it('is only tried in a dry run: the same report, and nothing kept', async () => {
    const before = await everybody();
    const rows = [aRow(2), aRow(3, { phone: 'ring the bell' })];
    const file = { fileSha256: markOf('tried') };
    const tried = told(await done(takingIn(test, rows, { ...file, dryRun: true })));
    expect(tried).toEqual(['2 TAKEN_IN', '3 TO_MEND PHONE_MALFORMED phone']);
    expect([await everybody(), await mailRoom.sent()]).toEqual([before, []]);
    expect(told(await done(takingIn(test, rows, file)))).toEqual(tried);
    expect(await everybody()).toBe(before + 1);
  });

  it('that is bad is told by number, column and reason, and the others are taken in', async () => {
    const odd = told(
      await done(
        takingIn(test, [
          aRow(2, { name: '=HYPERLINK("http://x.example")' }),
          aRow(3, { email: 'nobody.example', postcode: 'Horseferry Road' }),
          aRow(4, { postcode: 'NW5 2AA' }),
          aRow(5, { adult: '17' }),
          aRow(6, { adult: 'perhaps' }),
          aRow(7, { name: ' ', phone: '' }),
          aRow(8, { phone: '+33 1 99 00 12 35', postcode: ' sw1p-4jn ' }),
          aRow(9, { languages: 'Klingon, Arabic', skills: 'flying' }),
        ]),
      ),
    );
    expect(odd).toEqual([
      '2 TO_MEND CELL_IS_FORMULA name',
      '3 TO_MEND EMAIL_MALFORMED email POSTCODE_MALFORMED postcode',
      '4 TO_MEND POSTCODE_NOT_OURS postcode',
      '5 NOT_TAKEN APPLICANT_TOO_YOUNG adult',
      '6 TO_MEND ADULT_NOT_SAID adult',
      '7 TO_MEND TEXT_MISSING name PHONE_MALFORMED phone',
      '8 TAKEN_IN',
      '9 TAKEN_IN WORDS_NOT_KNOWN languages WORDS_NOT_KNOWN skills',
    ]);
  });
});

describe('twice is once', () => {
  it('in one file, in the same file again, in another file, and of two coordinators at the same moment', async () => {
    const before = await everybody();
    const one = aRow(2);
    const again = { ...aRow(3), phone: String(one.phone).replace('0', '+44 ') };
    const file = { fileSha256: markOf('twice') };
    expect(told(await done(takingIn(test, [one, again], { ...file, dryRun: true })))).toEqual(['2 TAKEN_IN', '3 KNOWN']);
    const both = await Promise.all([takingIn(test, [one, again], file), takingIn(test, [one, again], file)]);
    expect(both.flatMap((payload) => told(payload)).sort()).toEqual(['2 KNOWN', '2 TAKEN_IN', '3 KNOWN', '3 KNOWN']);
    expect(told(await done(takingIn(test, [one])))).toEqual(['2 KNOWN']);
    expect(await everybody()).toBe(before + 1);
    expect(await sentInTheEnd()).toHaveLength(1);
  });

  it('of somebody who left or never answered, too, while it is the same file', async () => {
    const row = aRow(2);
    const file = { fileSha256: markOf('left') };
    await done(takingIn(test, [row], file));
    const [{ id } = { id: '' }] = (
      await test.db.query<{ id: string }>(
        'select id from volunteers where import_id is not null order by applied_at desc limit 1',
      )
    ).rows;
    await done((await ownLinkOf(test, id)).leave());
    expect(told(await done(takingIn(test, [row], file)))).toEqual(['2 KNOWN']);
  });

  it('of somebody who was removed is told as of anybody else whom we know', async () => {
    const removed = await aVolunteer(test, { phone: '07700 900799' });
    const here = await anApplicant(test);
    await done(coordinator().press('removeVolunteer', { volunteerId: removed.id, reason: 'UNSAFE' }));
    const rows = [aRow(2, { phone: '+447700900799' }), aRow(3, { phone: here.phone })];
    for (const dryRun of [true, false])
      expect(told(await done(takingIn(test, rows, { dryRun })))).toEqual(['2 KNOWN', '3 KNOWN']);
  });

  it('another network knows nothing of it', async () => {
    const row = aRow(2);
    await done(takingIn(test, [row]));
    const there = {
      source: 'Others',
      basis: 'CONSENT',
      fileSha256: markOf('there'),
      dryRun: true,
      rows: [{ ...row, postcode: 'W9 3DT' }],
    };
    const [report] = told(await done(test.api.as(coordinatorOf('north-paddington')).press('takeInVolunteers', there)));
    expect(report).not.toContain('KNOWN');
  });
});

describe('the first contact', () => {
  it('tells who gave us their details, what we hold and until when, in their language, one mail after the other', async () => {
    await done(takingIn(test, [aRow(2, { languages: 'English', email: 'first@applicants.example' }), aRow(3), aRow(4)]));
    const due = await test.db.query<{ apart: number }>(
      `select extract(epoch from due_at - created_at)::int as apart from outbox where type = 'volunteer.handed-in.mail' order by 1`,
    );
    expect(due.rows.map(({ apart }) => apart)).toEqual([0, 6, 12]);
    const letters = await sentInTheEnd();
    expect(letters).toHaveLength(3);
    const english = letters.find(({ to }) => to === 'first@applicants.example');
    expect(english?.subject).toBe('Pimlico Neighbours gave us your details: do you want to help?');
    for (const words of ['What we hold', 'have it deleted at once', '/yours', 'we delete it all on'])
      expect(english?.text).toContain(words);
    expect(letters.filter(({ text }) => text.includes('ما نحفظه'))).toHaveLength(2);
  });

  it('waits for the end of the quiet hours', async () => {
    await test.db.query(`update networks set quiet_from = extract(hour from now() at time zone 'Europe/London')::int,
      quiet_until = (extract(hour from now() at time zone 'Europe/London')::int + 2) % 24`);
    await done(takingIn(test, [aRow(2)]));
    expect(await sentInTheEnd()).toEqual([]);
    const waits = await test.db.query(
      `select from outbox where type = 'volunteer.handed-in.mail' and due_at > now() + interval '50 minutes'`,
    );
    expect(waits.rowCount).toBe(1);
  });

  it('is nobody’s any more once they have said yes or left', async () => {
    const { uuid } = await someoneHandedIn(test);
    await done((await ownLinkOf(test, uuid)).leave());
    expect((await sentInTheEnd()).filter(({ subject }) => subject.includes('Pimlico'))).toEqual([]);
  });
});

describe('their own yes', () => {
  it('is theirs to give: until then nobody answers for them, and nobody is reminded', async () => {
    const { uuid, id } = await someoneHandedIn(test);
    expect(codesOf(await lead().press('approveVolunteer', { volunteerId: id }))).toEqual(['OWN_YES_MISSING']);
    expect(codesOf(await coordinator().press('declineVolunteer', { volunteerId: id, reason: 'NOT_SUITABLE' }))).toEqual([
      'OWN_YES_MISSING',
    ]);
    await older(uuid, 3);
    await mailRoom.startAfresh();
    await remindOfApplications(test.house);
    expect(await mailRoom.sent()).toEqual([]);
    await done((await ownLinkOf(test, uuid)).press('changeMyVolunteering', { onDuty: true }));
    expect(await rowOf(uuid)).toMatchObject({ on_duty: false });
  });

  it('is a no where they say so on the phone: a lead writes it down, and they are forgotten with a last mail', async () => {
    const { uuid, id, email } = await someoneHandedIn(test);
    await done(lead().press('declineVolunteer', { volunteerId: id, reason: 'OWN_WISH' }));
    expect(await rowOf(uuid)).toMatchObject({
      status: 'DECLINED',
      declined_reason: 'NO_YES',
      import_id: null,
      first_name: '—',
    });
    expect((await sentInTheEnd()).filter(({ to }) => to === email).map(({ text }) => text)).toEqual([
      expect.stringContaining('وأخبرتنا بأنك تفضل ألا تساعد'),
    ]);
  });

  it('makes them an applicant as any other, whom a lead takes on', async () => {
    const { uuid, id } = await someoneHandedIn(test);
    const own = await ownLinkOf(test, uuid);
    const guidanceId = await guidanceNow(test);
    expect(codesOf(await own.press('agreeToVolunteer', { adult: false }))).toEqual(['OWN_YES_TOO_YOUNG', 'GUIDANCE_NOT_AGREED']);
    await mailRoom.startAfresh();
    await done(own.press('agreeToVolunteer', { adult: true, guidanceId }));
    await done(own.press('agreeToVolunteer', { adult: true, guidanceId: 'said again, it changes nothing' }));
    expect(await rowOf(uuid)).toMatchObject({
      status: 'APPLIED',
      on_duty: true,
      guidance_id: guidanceId,
      guidance_language: 'ar',
    });
    expect((await mailRoom.sent()).map(({ subject }) => subject)).toContain('Somebody in Vincent Square wants to volunteer');
    await done(lead().press('approveVolunteer', { volunteerId: id }));
    expect(await rowOf(uuid)).toMatchObject({ status: 'APPROVED' });
  });

  it('shows them on their own page where we have them from, and until when', async () => {
    const { uuid } = await someoneHandedIn(test);
    const own = await ownLinkOf(test, uuid);
    await done(own.lookAtMyself());
    const ask = '{ myVolunteering { handedInBy handedInBasis ownYesUntil guidanceToAgree guidanceToAgreeText } }';
    const { data } = await own.send(ask);
    expect(data).toMatchObject({ myVolunteering: { handedInBy: 'Pimlico Neighbours', handedInBasis: 'LEGITIMATE_INTERESTS' } });
    expect(JSON.stringify(data)).toContain(await guidanceNow(test));
  });

  it('that does not come in 28 days ends it: erased with a receipt, and no mail more', async () => {
    const [late, young] = [await someoneHandedIn(test, { name: 'Quillfeather Late' }), await someoneHandedIn(test)];
    await older(late.uuid, 29);
    await mailRoom.startAfresh();
    await forgetApplications(test.house);
    expect(await rowOf(late.uuid)).toMatchObject({
      status: 'DECLINED',
      declined_reason: 'NO_YES',
      import_id: null,
      display_name: '—',
      page_language: 'en',
    });
    expect(await rowOf(young.uuid)).toMatchObject({ status: 'APPLIED' });
    expect(await mailRoom.sent()).toEqual([]);
    expect(await orphanKeys(test)).toBe(0);
    expect((await test.db.query(`select from volunteers v where v::text ~ 'Quillfeather'`)).rowCount).toBe(0);
  });
});

describe('the file', () => {
  it('is told apart by a keyed mark; nothing else of it is kept, and that goes when nobody of it is here', async () => {
    const { uuid } = await someoneHandedIn(test);
    const kept = async () => (await test.db.query('select * from volunteer_imports where rows_taken = array[2]')).rows.length;
    const before = await kept();
    await test.db.query(`update volunteer_imports set imported_at = imported_at - interval '13 months'`);
    await retireOnce(test.urls.keeper);
    expect(await kept()).toBeGreaterThan(0);
    await done((await ownLinkOf(test, uuid)).leave());
    await retireOnce(test.urls.keeper);
    expect(await kept()).toBeLessThan(before);
  });

  it('is a coordinator’s to take in, some rows at a time', async () => {
    const input = { source: 'Us', basis: 'CONSENT', fileSha256: markOf('nobody'), dryRun: true, rows: [aRow(2)] };
    await expect(lead().press('takeInVolunteers', input)).rejects.toThrow('NOT_ALLOWED');
    const many = Array.from({ length: 41 }, (_, row) => aRow(row + 2));
    expect(codesOf(await takingIn(test, many))).toEqual(['LIST_TOO_LONG']);
    expect(codesOf(await takingIn(test, [], { fileSha256: 'abc' }))).toEqual(['FILE_MARK_MALFORMED']);
    expect(codesOf(await takingIn(test, [], { source: 'ring 07700 900123' }))).toEqual(['SOURCE_NOT_A_NAME']);
  });
});

describe('npm run import -- volunteers', () => {
  const asked = (path: string, ...more: string[]) => [
    ...[
      'volunteers',
      path,
      '--source',
      'Pimlico Neighbours',
      '--basis',
      'consent',
      '--as',
      coordinatorOf('westminster').email,
      ...more,
    ],
  ];
  const within = async (...words: string[]) => {
    const refused: string[] = [];
    const say = (place: string, field: string, code: string) => refused.push(`${place}: ${field} ${code}`);
    try {
      return { refused, said: await importVolunteers(test.house, readArguments(words) as AskedVolunteers, say) };
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      return { refused, said: error.message };
    }
  };
  const reach = () => Object.values(aReach()).join(';');

  it('takes in a file as a program of Windows wrote it, and says what was dropped', async () => {
    const text = `Our list\r\nFull name;Mobile;Email address;Post code;Health\r\nZo\xeb;${reach()};sw1p4jn;Quinsy\r\nAda;12;x;SW1P 4JN;\r\n`;
    const path = file('windows.csv', Buffer.from(text, 'latin1'));
    expect(await start(...asked(path, '--dry-run'))).toMatchObject({
      ...{ exitCode: 0, refused: ['row 4: email EMAIL_MALFORMED', 'row 4: phone PHONE_MALFORMED'] },
      said: expect.stringMatching(
        /^EMAIL_MALFORMED: .*\nPHONE_MALFORMED: .*\nDropped unread: Health\nTried, and nothing was kept: 1 taken in, 0 known already, 1 to mend, 0 who cannot be taken$/,
      ),
    });
    expect((await within(...asked(path))).said).toContain('1 taken in');
    expect((await within(...asked(path))).said).toContain('0 taken in, 1 known already');
    expect((await test.db.query(`select from volunteers v where v::text ~ 'Quinsy'`)).rowCount).toBe(0);
  });

  it('takes a column that is called otherwise, and refuses what it cannot read', async () => {
    const path = file('odd.csv', `Who,Mobile,Email,Postcode\nZoë,${reach().replace(';', ',')},SW1P 4JN\n`);
    expect((await within(...asked(path))).said).toContain('No column was found for name');
    expect((await within(...asked(path, '--column', 'name=Who'))).said).toContain('1 taken in');
    expect((await within(...asked(path, '--column', 'name=Nobody'))).said).toContain('--column is FIELD=HEADING');
    expect((await within(...asked(file('book.xlsx', 'PK\u0003\u0004')))).said).toContain('save it as CSV');
  });
});
