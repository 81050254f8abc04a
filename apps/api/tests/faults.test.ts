import { refusalSentence } from '@wardwise/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { errorFacts } from '../src/platform/log.ts';
import { openTestHouse } from './house.ts';
import { A_NEED, errorCodes, TOLD } from './lead.ts';
import { documentOf } from './payload.ts';
import { leadOf } from './people.ts';
import { logOf } from './postgres-log.ts';
import { aDeliveredTask, anAcceptedTask, done } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));

/** Makes a table refuse new rows with a message that repeats them, as a database may. */
async function broken<T>(table: string, act: () => Promise<T>): Promise<T> {
  await test.db.query(
    `create function broken() returns trigger language plpgsql as $$ begin raise exception 'broken by %', new::text using detail = new::text, hint = 'Quillfeather 900942'; end $$`,
  );
  await test.db.query(
    `create trigger broken before insert on ${table} execute function broken()`.replace('execute', 'for each row execute'),
  );
  try {
    return await act();
  } finally {
    await test.db.query(`drop trigger broken on ${table}`);
    await test.db.query('drop function broken()');
  }
}

describe('an unexpected fault', () => {
  it('is answered with one sentence and a code, and nothing of what went wrong', async () => {
    const answer = await broken('help_requests', () => lead().send(documentOf('takeRequest'), { input: A_NEED }));
    expect(answer).toMatchObject({
      status: 200,
      data: null,
      errors: [
        {
          message: refusalSentence('SOMETHING_WENT_WRONG', 'en'),
          path: ['answer'],
          extensions: { code: 'SOMETHING_WENT_WRONG' },
        },
      ],
    });
    expect(Object.keys(answer.errors[0] ?? {}).sort()).toEqual(['extensions', 'message', 'path']);
    expect(Object.keys(answer.errors[0]?.extensions ?? {})).toEqual(['code']);
  });

  it('leaves the house standing: the next press works', async () => {
    await broken('looks', async () =>
      expect(errorCodes(await lead().send(documentOf('takeRequest'), { input: A_NEED }))).toEqual(['SOMETHING_WENT_WRONG']),
    );
    expect((await lead().taken()).status).toBe('OPEN');
  });

  it('is logged as an error for a person, with kind, code and place, and without a value of the row', async () => {
    test.log.length = 0;
    await broken('help_requests', () => lead().send(documentOf('takeRequest'), { input: A_NEED }));
    const [line] = test.log.map((text) => JSON.parse(text) as Record<string, never>).filter(({ level }) => level === 50);
    expect(line).toMatchObject({
      level: 50,
      msg: 'unexpected error',
      fault: { kind: 'QueryFailedError', code: 'P0001', at: expect.any(Array) },
    });
    expect(Object.keys(line?.fault ?? {}).sort()).toEqual(['at', 'code', 'kind']);
    expect(test.log.join()).not.toMatch(/broken by|insert into|SW1P|shopping/);
  });
});

describe('what an error may say in the log', () => {
  const message = 'No room for Mrs Quillfeather\n    at 7 Marmalade Mews\n    at Quill (SW1P 4JN:7:1)';
  it.each([
    ['its message is a person’s words', new Error(message)],
    ['its message was changed later', Object.assign(new Error('x'), { message })],
    [
      'it carries the parameters of a statement',
      Object.assign(new Error('x'), { parameters: [A_NEED.phone], query: A_NEED.note, driverError: { detail: A_NEED.note } }),
    ],
    ['it is caused by another', new Error('x', { cause: new Error(message) })],
    ['it is no error at all', message],
    ['its code is an object', Object.assign(new Error('x'), { code: { name: 'Quillfeather' } })],
  ])('is no word of anybody’s, although %s', (_what, error) => {
    const said = JSON.stringify(errorFacts(error));
    for (const word of TOLD) expect(said).not.toContain(word);
  });
});

describe('no log holds personal data', () => {
  afterEach(() => test.db.query('select 1'));

  it('neither ours nor PostgreSQL’s, over a whole journey, its refusals and its faults', async () => {
    test.log.length = 0;
    const lines = await logOf(test, async () => {
      const { lead: theirs, request, neighbour } = await anAcceptedTask(test);
      await done(neighbour.look());
      await done(theirs.lookAtDetails(request.id));
      await done(neighbour.deliver());
      await done(theirs.lookAtCard(request.id));
      await lead().take({ phone: 'Quillfeather', postcode: 'Marmalade' });
      await lead().send('{ requests(filter: { wardCodes: ["Quillfeather"] }) { nodes { Marmalade } } }');
      await lead().send(documentOf('takeRequest'), { input: { ...A_NEED, urgency: 'Quillfeather' } });
      await lead().send(documentOf('cancelRequest'), { input: { requestId: 'Quillfeather' } });
      await broken('request_details', () => lead().send(documentOf('takeRequest'), { input: A_NEED }));
      await test.api.anyone().press('requestSignIn', { network: 'westminster', email: 'quillfeather@marmalade.example' });
    });
    expect(lines.length).toBeGreaterThan(50);
    // The trap that a test sets names them itself; all else is the house's.
    const theirs = lines.filter((line) => !/create function broken/.test(line)).join('\n');
    for (const word of [...TOLD, 'marmalade', leadOf('Vincent Square').email, '@volunteers.example']) {
      expect(test.log.join('\n').toLowerCase()).not.toContain(word.toLowerCase());
      expect(theirs.toLowerCase()).not.toContain(word.toLowerCase());
    }
    expect(theirs).not.toMatch(/DETAIL|CONTEXT|parameters: /);
  });

  it('and no secret either: no token, code, cookie or key', async () => {
    test.log.length = 0;
    const secret = await test.api.session(leadOf('Vincent Square'));
    const lines = await logOf(test, async () => {
      const { neighbour } = await aDeliveredTask(test);
      for (const word of [neighbour.token, neighbour.browser as string, secret]) expect(test.log.join()).not.toContain(word);
    });
    expect(lines.join()).not.toContain(secret);
  });
});
