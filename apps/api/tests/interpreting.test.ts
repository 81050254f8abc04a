import { dayIn, impossibilities, TIME_ZONE } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import { anOpenedPage } from './asking.ts';
import { openTestHouse } from './house.ts';
import { aCall, aTakenCall, IN_ENGLISH } from './interpreting.ts';
import { A_NEED } from './lead.ts';
import { codesOf, outcome } from './payload.ts';
import { coordinatorOf, leadOf, wardCalled } from './people.ts';
import { inClear, orphanKeys, receiptsOf, rowsOf, sealedOf } from './rows.ts';
import { done, linkOf, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const ofCall = async (id: string) =>
  (
    await lead().ask<{ request: object | null }>(
      `query ($id: ID!) { request(id: $id) { status way preferredLanguage cameBy interpreting category { key } interprets { id } interpretedBy { id status }
        viewerCan { askForInterpreter signpost markDuplicate } } }`,
      { id },
    )
  ).request;
const looksAt = async (id: string) =>
  (await test.db.query('select role, fields, purpose from looks where request_id = $1 order by at, id', [raw(id)])).rows;

describe('a call in their language', () => {
  it('is a request of its own by telephone, which says for which it is', async () => {
    const { request, call } = await aCall(test);
    expect(await ofCall(call.id)).toMatchObject({
      ...{ status: 'OPEN', way: 'BY_PHONE', preferredLanguage: 'ar', cameBy: 'INTERPRETING', interpreting: 'CALL_BACK' },
      ...{ category: { key: 'interpreting' }, interprets: { id: request.id }, interpretedBy: [] },
      viewerCan: { askForInterpreter: false, signpost: false, markDuplicate: false },
    });
    expect(await ofCall(request.id)).toMatchObject({
      ...{ interpreting: null, interprets: null, interpretedBy: [{ id: call.id, status: 'OPEN' }] },
      viewerCan: { askForInterpreter: true },
    });
  });

  it('is a kind of help that nobody asks for: in no list, and refused where it is named', async () => {
    expect(JSON.stringify(await lead().ask('{ categories { key } }'))).not.toContain('interpreting');
    expect(codesOf(await lead().take({ categoryKey: 'interpreting', way: 'BY_PHONE' }))).toEqual(['CATEGORY_UNKNOWN']);
  });

  it('is refused in English, twice at once, for a young person, and to those who do not see the request', async () => {
    const { request, call } = await aCall(test);
    const ask = (requestId: string) => lead().press('askForInterpreter', { requestId, how: 'THREE_WAY' });
    expect(codesOf(await ask(request.id))).toEqual(['INTERPRETER_ASKED']);
    expect(codesOf(await ask(call.id))).toEqual(['IS_INTERPRETING']);
    const english = await lead().taken({ preferredLanguage: 'en' });
    expect(codesOf(await ask(english.id))).toEqual(['NO_INTERPRETER_NEEDED']);
    const young = await lead().taken({ adult: false });
    expect(codesOf(await ask(young.id))).toEqual(['YOUNG_PERSON']);
    const other = await lead().taken();
    for (const person of [leadOf("Queen's Park", 'north-paddington'), coordinatorOf('north-paddington'), leadOf('Harrow Road')])
      expect(codesOf(await test.api.as(person).press('askForInterpreter', { requestId: other.id, how: 'CALL_BACK' }))).toEqual([
        'REQUEST_NOT_FOUND',
      ]);
    const both = await Promise.all([ask(other.id), ask(other.id)]);
    expect(both.map(outcome).sort()).toEqual(['INTERPRETER_ASKED', 'OPEN']);
  });

  it('is sealed apart, with what to call them, the number and when it is safe, and no more', async () => {
    const { request, call } = await aCall(test);
    const { details } = await done(lead().lookAtDetails(call.id));
    const { calledName, phone, safeContact, codeWord } = (await done(lead().lookAtDetails(request.id))).details ?? {};
    expect(details).toEqual({
      ...{ calledName, phone, safeContact, codeWord, note: '' },
      ...{ postcode: null, address: null, email: null, onBehalf: null, speakerNote: null },
    });
    expect(codesOf(await lead().changeDetails(call.id, { calledName: 'Somebody else' }))).toEqual(['IS_INTERPRETING']);
  });

  it('asks every speaker of any ward, whatever kinds of help they give, and nobody without the language', async () => {
    const { call } = await aCall(test);
    const far = await aVolunteer(test, { ward: 'Harrow Road', categoryKeys: [] });
    const without = await aVolunteer(test, { languages: ['en'] });
    const asked = async () =>
      (await test.db.query('select volunteer_id as id from task_links where request_id = $1', [raw(call.id)])).rows;
    while (codesOf(await lead().callOut(call.id)).length === 0);
    const ids = (await asked()).map(({ id }) => id);
    expect([ids.includes(far.uuid), ids.includes(without.uuid)]).toEqual([true, false]);
    expect(codesOf(await lead().assign(call.id, without.id))).toEqual(['LANGUAGE_NOT_SHARED']);
    const { callOutText } = (await test.api.behind(await linkOf(test, call.id, far)).task()) ?? { callOutText: '' };
    expect(callOutText).toBe(
      'Someone needs help with a phone call in their language in Vincent Square area. It is for this week. They would rather speak Arabic.',
    );
  });
});

describe('a call-back', () => {
  it('tells the speaker the name and, at the tap, the number; the words come back with who said them and the day, and the call is over', async () => {
    const { request, call, volunteer, neighbour } = await aTakenCall(test, 'CALL_BACK', { ward: 'Harrow Road' });
    const { details } = await done(neighbour.look());
    expect(details).toMatchObject({ calledName: A_NEED.calledName, postcode: null, address: null, note: '' });
    const { phone } = (await done(neighbour.call())) as { phone?: string };
    expect(phone).toBe('+447700900942');
    expect(codesOf(await neighbour.deliver())).toEqual(['TEXT_MISSING']);
    expect(codesOf(await neighbour.tell('x'.repeat(2001)))).toEqual(['TEXT_TOO_LONG']);
    expect((await done(neighbour.tell(IN_ENGLISH))).task?.state).toBe('DELIVERED');
    expect((await rowsOf(test, call.id)).status).toBe('CLOSED');
    expect(impossibilities(await rowsOf(test, call.id))).toEqual([]);
    expect([await sealedOf(test, call.id), await receiptsOf(test, call.id)]).toEqual([
      { details: 0, cards: 0, keys: 0 },
      ['details-at-CLOSED'],
    ]);
    const note = { words: IN_ENGLISH, by: volunteer.firstName, on: dayIn(TIME_ZONE, new Date()) };
    expect((await done(lead().lookAtDetails(request.id))).details).toMatchObject({ note: A_NEED.note, speakerNote: note });
    expect((await looksAt(request.id)).at(-1)).toMatchObject({
      role: 'WARD_LEAD',
      fields: expect.arrayContaining(['speakerNote']),
    });
    expect(await looksAt(call.id)).toMatchObject([{ role: 'VOLUNTEER' }, { role: 'VOLUNTEER', fields: ['phone'] }]);
    expect(await inClear(test)).not.toContain('Pumpernickel');
    expect((await lead().request(call.id))?.followUps).toEqual([]);
  });

  it('leaves nothing when the request ends: the note goes with the details, by the same receipt', async () => {
    const { request, neighbour } = await aTakenCall(test);
    await done(neighbour.tell(IN_ENGLISH));
    await done(lead().cancel(request.id));
    expect(await sealedOf(test, request.id)).toEqual({ details: 0, cards: 0, keys: 0 });
    const { rows } = await test.db.query(
      `select fields from erasure_receipts where request_id = $1 and rule = 'details-at-CANCELLED'`,
      [raw(request.id)],
    );
    expect(rows[0]?.fields).toContain('speakerNote');
    expect(await orphanKeys(test)).toBe(0);
  });

  it('ends with the request that it is for, and whoever was to ring is told; another ward asks anew', async () => {
    const { request, call, neighbour } = await aTakenCall(test);
    await done(lead().unmet(request.id));
    expect((await rowsOf(test, call.id)).status).toBe('CANCELLED');
    expect((await neighbour.task())?.state).toBe('ENDED');
    expect(codesOf(await neighbour.tell(IN_ENGLISH))).toEqual(['ASSIGNMENT_NOT_LIVE']);
    expect(await sealedOf(test, call.id)).toEqual({ details: 0, cards: 0, keys: 0 });
    const { rows } = await test.db.query(
      `select category_key from gaps where network_id = $1 and category_key = 'interpreting'`,
      [test.networkId('westminster')],
    );
    expect(rows).toEqual([]);
    const second = await aCall(test);
    await done(lead().place(second.request.id, wardCalled('Harrow Road')));
    expect((await rowsOf(test, second.call.id)).status).toBe('CANCELLED');
  });

  it('can end the request and the call at the same moment: one is first, and nobody is thrown out', async () => {
    const { request, call, neighbour } = await aTakenCall(test);
    const both = await Promise.all([lead().cancel(request.id), neighbour.tell(IN_ENGLISH)]);
    expect(both.map(outcome)[0]).toBe('CANCELLED');
    expect(['DELIVERED', 'ASSIGNMENT_NOT_LIVE']).toContain(both.map(outcome)[1]);
    expect(['CLOSED', 'CANCELLED']).toContain((await rowsOf(test, call.id)).status);
    expect(await orphanKeys(test)).toBe(0);
  });

  it('may be asked for again once it is over; what was said last is kept', async () => {
    const { request, neighbour } = await aTakenCall(test);
    await done(neighbour.tell(IN_ENGLISH));
    const { call } = await done(lead().press('askForInterpreter', { requestId: request.id, how: 'CALL_BACK' }));
    const volunteer = await aVolunteer(test, { categoryKeys: [] });
    await done(lead().assign(call?.id ?? '', volunteer.id));
    const second = test.api.behind(await linkOf(test, call?.id ?? '', volunteer));
    await done(second.accept());
    await done(second.tell('Only the bread'));
    expect((await done(lead().lookAtDetails(request.id))).details).toMatchObject({
      speakerNote: { words: 'Only the bread', by: volunteer.firstName },
    });
  });

  it('leaves a gap of its own where nobody can be found: a call in that language', async () => {
    const { request, call } = await aCall(test, 'CALL_BACK', 'north-paddington', { preferredLanguage: 'so' });
    const theirs = test.api.as(leadOf("Queen's Park", 'north-paddington'));
    await done(theirs.unmet(call.id));
    await done(theirs.cancel(request.id));
    const { rows } = await test.db.query(
      `select category_key as category, language, kind from gaps where network_id = $1 and language = 'so'`,
      [test.networkId('north-paddington')],
    );
    expect(rows).toEqual([{ category: 'interpreting', language: 'so', kind: 'NO_VOLUNTEER' }]);
  });

  it('goes by what whoever asked has corrected since', async () => {
    const { request, call } = await aCall(test);
    await done(lead().changeDetails(request.id, { calledName: 'Mrs Finch', phone: '07700 900943', note: 'Bread' }));
    expect((await done(lead().lookAtDetails(call.id))).details).toMatchObject({
      calledName: 'Mrs Finch',
      phone: '+447700900943',
      note: '',
    });
  });

  it('is told to whoever asked: the note in what we hold about them, and who looked', async () => {
    const { id, requester } = await anOpenedPage(test);
    const { call } = await done(lead().press('askForInterpreter', { requestId: id, how: 'CALL_BACK' }));
    const volunteer = await aVolunteer(test, { categoryKeys: [] });
    await done(lead().assign(call?.id ?? '', volunteer.id));
    const neighbour = test.api.behind(await linkOf(test, call?.id ?? '', volunteer));
    await done(neighbour.accept());
    expect((await requester.mine())?.rings).toEqual([volunteer.firstName]);
    const { codeWord } = (await done(neighbour.look())).details ?? {};
    expect((await done(requester.press('showMyDetails'))).details?.codeWord).toBe(codeWord);
    await done(neighbour.call());
    await done(neighbour.tell(IN_ENGLISH));
    const { details } = await done(requester.press('showMyDetails'));
    expect(details).toMatchObject({ speakerNote: IN_ENGLISH });
    expect((await requester.mine())?.looks).toContainEqual(
      expect.objectContaining({ role: 'VOLUNTEER', who: volunteer.firstName, fields: ['phone'] }),
    );
  });

  it('is nobody’s in another network', async () => {
    const [ours, theirs] = [await aCall(test), await aCall(test, 'CALL_BACK', 'north-paddington')];
    expect(await lead().request(theirs.call.id)).toBeNull();
    await done(ours.lead.cancel(ours.request.id));
    expect((await rowsOf(test, theirs.call.id)).status).toBe('OPEN');
  });
});

describe('a three-way call', () => {
  it('tells the speaker what to call them and who rings, and no number; the lead looks up the speaker’s, of whichever ward', async () => {
    const { call, volunteer, neighbour } = await aTakenCall(test, 'THREE_WAY', { ward: 'Harrow Road', phone: '+447700900822' });
    const { data } = await neighbour.send('{ task { interpreting leadFirstName codeWordHint } }');
    const { rows } = await test.db.query<{ name: string }>(
      `select split_part(display_name, ' ', 1) as name from staff where id = (select taken_by from help_requests where id = $1)`,
      [raw(call.id)],
    );
    expect(data).toEqual({ task: { interpreting: 'THREE_WAY', leadFirstName: rows[0]?.name, codeWordHint: false } });
    expect((await done(neighbour.look())).details).toMatchObject({ calledName: A_NEED.calledName, note: '', address: null });
    expect(await done(neighbour.call())).toMatchObject({ phone: null });
    expect(codesOf(await lead().lookAtVolunteer(volunteer.id))).toEqual(['VOLUNTEER_NOT_FOUND']);
    const show = (person = leadOf('Vincent Square')) =>
      test.api.as(person).press('showInterpreter', { requestId: call.id, purpose: 'ARRANGE' });
    expect((await done(show())).interpreter).toEqual({ firstName: volunteer.firstName, phone: '+447700900822' });
    expect(codesOf(await show(leadOf('Bayswater')))).toEqual(['REQUEST_NOT_FOUND']);
    expect(codesOf(await show(coordinatorOf('north-paddington')))).toEqual(['REQUEST_NOT_FOUND']);
    await done(neighbour.deliver());
    expect(codesOf(await show())).toEqual(['VOLUNTEER_NOT_FOUND']);
    const looks = await test.db.query(`select fields from looks where volunteer_id = $1`, [volunteer.uuid]);
    expect(looks.rows).toEqual([{ fields: ['phone'] }]);
  });
});
