import type { RequestId } from '@wardwise/domain';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../src/platform/actor.ts';
import { dbOf } from '../src/platform/context.ts';
import { hashSecret } from '../src/platform/seal/index.ts';
import { openDetails } from '../src/requests/index.ts';
import { openTestHouse } from './house.ts';
import { outcome } from './payload.ts';
import { leadOf } from './people.ts';
import { secondBrowser } from './refusals/sign-in.cases.ts';
import { everything } from './rows.ts';
import {
  aCalledRequest,
  aClosedRequest,
  anAcceptedTask,
  anOfferedRequest,
  aProposedTask,
  done,
  linkOf,
  offerOf,
  raw,
} from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse();

describe('opening a link', () => {
  it('changes nothing, however often and by whomever, and shows the call-out and no more', async () => {
    const { neighbour, volunteer } = await aCalledRequest(test);
    const before = await everything(test);
    for (const browser of [neighbour, test.api.behind(neighbour.token), test.api.behind(neighbour.token, null)]) {
      const task = await browser.task();
      expect(task).toEqual({
        state: 'CALLED',
        bound: false,
        needsCode: false,
        callOutText: expect.stringContaining('Vincent Square'),
        codeWordHint: false,
        volunteerFirstName: null,
        followUp: null,
      });
      expect(JSON.stringify(task)).not.toContain(volunteer.firstName);
    }
    expect(await everything(test)).toEqual(before);
  });

  it('tells a stranger nothing of who took it or how it went', async () => {
    const { neighbour } = await aClosedRequest(test);
    const mine = await neighbour.task();
    expect(mine).toMatchObject({ state: 'DELIVERED', bound: true, followUp: { status: 'DONE', answer: 'WENT_WELL' } });
    const strangers = await test.api.behind(neighbour.token).task();
    expect(strangers).toMatchObject({ state: 'ENDED', bound: false, needsCode: true, volunteerFirstName: null, followUp: null });
  });

  it('says so when it has expired, and is nobody’s when it was made up', async () => {
    const { neighbour, request } = await aCalledRequest(test);
    await test.db.query('update task_links set expires_at = now() where request_id = $1', [raw(request.id)]);
    await expect(neighbour.task()).rejects.toThrow('LINK_EXPIRED');
    await expect(neighbour.offer()).rejects.toThrow('LINK_EXPIRED');
    expect(await test.api.behind('AAAAAAAAAAAAAAAAAAAAAA').task()).toBeNull();
  });

  it('works for thirty days and is kept as a hash of a token nobody stores', async () => {
    const { neighbour } = await aCalledRequest(test);
    expect(neighbour.token).toMatch(/^[\w-]{22}$/);
    const { rows } = await test.db.query(
      `select expires_at - created_at = interval '30 days' as long, l::text as row from task_links l where token_hash = $1`,
      [hashSecret(neighbour.token)],
    );
    expect(rows).toEqual([{ long: true, row: expect.not.stringContaining(neighbour.token) }]);
  });

  it('reads in the volunteer’s own language', async () => {
    const volunteer = await aVolunteer(test, { pageLanguage: 'ar' });
    const { request } = await aCalledRequest(test);
    const task = await test.api.behind(await linkOf(test, request.id, volunteer)).task();
    expect(task?.callOutText).toMatch(/[\u0600-\u06ff]/);
  });
});

describe('the first button', () => {
  it('binds the browser it is pressed in, and later buttons need nothing more', async () => {
    const { neighbour, lead, request } = await aCalledRequest(test);
    expect((await done(neighbour.offer())).task).toMatchObject({ state: 'OFFERED', bound: true });
    const { offers } = (await lead.request(request.id)) as typeof request;
    await done(lead.choose(offers[0]?.id ?? ''));
    expect((await done(neighbour.start())).task?.state).toBe('STARTED');
    expect(await neighbour.task()).toMatchObject({ bound: true, codeWordHint: true });
  });

  it('keeps every other browser out until it shows the code from the volunteer’s own mail', async () => {
    const { second, code } = await secondBrowser(test);
    expect(await second.task()).toMatchObject({ bound: false, needsCode: true });
    expect(outcome(await second.withdraw())).toBe('LINK_BOUND_ELSEWHERE');
    expect((await done(second.showCode(`${code.slice(0, 3)} ${code.slice(3)}`))).task).toMatchObject({
      bound: true,
      needsCode: false,
      state: 'OFFERED',
    });
    expect((await done(second.withdraw())).task?.state).toBe('WITHDRAWN');
  });

  it('takes a code once', async () => {
    const { second, code } = await secondBrowser(test);
    await done(second.showCode(code));
    expect(outcome(await test.api.behind(second.token).showCode(code))).toBe('LINK_CODE_EXPIRED');
  });

  it('binds all of one volunteer’s links to one request together: an older mail, forwarded, opens nothing', async () => {
    const scene = await anOfferedRequest(test);
    await done(scene.lead.choose(offerOf(scene).id));
    await done(scene.neighbour.handBack());
    await test.db.query('update volunteers set on_duty = true where id = $1', [scene.volunteer.uuid]);
    const other = await aVolunteer(test);
    await done(scene.lead.callOut(scene.request.id)); // a new call-out: to those who have not handed it back
    const proposed = await linkOf(test, scene.request.id, other);
    expect(proposed).not.toBe(scene.neighbour.token);
    expect(await test.api.behind(scene.neighbour.token).task()).toMatchObject({ needsCode: true });
  });

  it('sends the code to the recorded e-mail and nowhere else', async () => {
    const { neighbour } = await anOfferedRequest(test);
    const stranger = test.api.behind(neighbour.token);
    await done(stranger.askForCode());
    const { rows } = await test.db.query(
      `select type, payload from outbox where type = 'link-code.mail' order by created_at desc limit 1`,
    );
    expect(Object.keys(rows[0].payload)).toEqual(['codeId']);
  });
});

describe('the details', () => {
  it('are shown from acceptance to delivery, each look on record, without who asked on the person’s behalf', async () => {
    const scene = await aProposedTask(test, { onBehalf: { asker: 'Tom', howTheyKnow: 'grandson' } });
    expect(outcome(await scene.neighbour.look())).toBe('ASSIGNMENT_NOT_LIVE');
    await done(scene.neighbour.accept());
    const { details } = await done(scene.neighbour.look());
    expect(details).toEqual({
      ...{ calledName: 'Mrs Quillfeather', postcode: 'SW1P 4JN', address: '7 Marmalade Mews' },
      ...{ safeContact: expect.any(String), note: expect.any(String), codeWord: expect.any(String) },
    });
    await done(scene.neighbour.start());
    await done(scene.neighbour.look());
    await done(scene.neighbour.deliver());
    expect(outcome(await scene.neighbour.look())).toBe('ASSIGNMENT_NOT_LIVE');
    const { looks } = (
      await scene.lead.ask<{ request: { looks: object[] } }>(
        'query ($id: ID!) { request(id: $id) { looks { who role purpose fields } } }',
        { id: scene.request.id },
      )
    ).request;
    const look = {
      who: scene.volunteer.firstName,
      role: 'VOLUNTEER',
      purpose: 'DO_THE_TASK',
      fields: ['calledName', 'postcode', 'address', 'safeContact', 'note', 'codeWord'],
    };
    expect(looks.slice(1)).toEqual([look, look]);
  });

  it('are out of sight of a volunteer the moment another ends it', async () => {
    const { neighbour, lead, request } = await anAcceptedTask(test);
    await done(lead.cancel(request.id));
    expect(outcome(await neighbour.look())).toBe('ASSIGNMENT_NOT_LIVE');
    expect((await neighbour.task())?.state).toBe('ENDED');
  });

  it('are out of their sight the moment they hand the task back, to the page and to the database alike', async () => {
    const { neighbour, volunteer, request } = await anAcceptedTask(test);
    const networkId = test.networkId();
    const opened = () =>
      dbOf(test.house, { kind: 'VOLUNTEER', networkId, volunteerId: volunteer.uuid } as Actor).transaction((tx) =>
        openDetails(tx, raw(request.id) as RequestId),
      );
    await done(neighbour.start());
    await done(neighbour.look());
    expect((await opened())?.calledName).toBe('Mrs Quillfeather');
    await done(neighbour.handBack());
    expect(outcome(await neighbour.look())).toBe('ASSIGNMENT_NOT_LIVE');
    expect(await opened()).toBeNull();
    expect((await neighbour.task())?.state).toBe('HANDED_BACK');
    const { rows } = await test.db.query('select count(*)::int as held from request_details where request_id = $1', [
      raw(request.id),
    ]);
    expect(rows).toEqual([{ held: 1 }]); // it is still needed, by whoever takes it next
  });

  it('are no business of a lead’s own link-less wishes: staff read them by a look of their own', async () => {
    const { request } = await anAcceptedTask(test);
    const { errors } = await test.api
      .as(leadOf('Vincent Square'))
      .send('mutation { showTaskDetails(input: {}) { userErrors { code } details { address } } }');
    expect(errors).toEqual([]);
    const { rows } = await test.db.query(
      `select count(*)::int as looks from looks where request_id = $1 and purpose = 'DO_THE_TASK'`,
      [raw(request.id)],
    );
    expect(rows).toEqual([{ looks: 0 }]);
  });
});
