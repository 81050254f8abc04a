import { describe, expect, it } from 'vitest';
import { dbOf, type House } from '../src/platform/context.ts';
import type { Tx } from '../src/platform/db/transaction.ts';
import { errorFacts } from '../src/platform/log.ts';
import { param, sql } from '../src/platform/sql.ts';
import { deliverOutbox, openPostman } from '../src/worker/deliver-outbox.ts';
import { CANARIES, canariesIn, leaksOf } from './cluster/canaries.mjs';
import { openHouseAt, openTestHouse } from './house.ts';
import { A_NEED } from './lead.ts';
import { documentOf } from './payload.ts';
import { leadOf } from './people.ts';
import { openPostOffice } from './post-office.ts';
import { logOf } from './postgres-log.ts';
import { aProposedTask } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
/** Every word at once, as a row or a parameter would carry it. */
const ALL = CANARIES.join(' ');
const write = <T>(work: (tx: Tx) => Promise<T>, house = test.house) =>
  dbOf(house, { kind: 'SYSTEM', networkId: test.networkId() }).transaction(work);
const ours = () => test.log.join('\n');

/** The same press that fails, seen from both logs; what the house would log of it is written there. */
async function logged(act: () => Promise<unknown>): Promise<string[]> {
  test.log.length = 0;
  const lines = await logOf(test, () =>
    act().then(
      () => undefined,
      (error: unknown) => test.house.log.error({ fault: errorFacts(error), err: error }, 'provoked'),
    ),
  );
  return lines.filter((line) => / (ERROR|WARNING|FATAL|DETAIL|HINT|CONTEXT|STATEMENT): /.test(line));
}

describe('a fault with words of a person’s in it leaves none of them in a log', () => {
  const address = '00000000-0000-4000-8000-000000000000';
  it.each([
    [
      'a key twice',
      '23505',
      sql`insert into networks (id, slug, name, page_languages, card_days, proposal_wait_hours)
      select id, slug, ${param(ALL)}, page_languages, card_days, proposal_wait_hours from networks limit 1`,
    ],
    [
      'a rule of the table',
      '23514',
      sql`insert into form_sends (network_id, id, phone_index, sent_at) select id, ${param(address)}, ${param(Buffer.from(ALL))}, now() from networks limit 1
      on conflict do nothing`,
    ],
    [
      'a row that is not there',
      '23503',
      sql`insert into volunteer_contacts (network_id, volunteer_id, data_key_id, email, phone)
      select id, ${param(address)}, ${param(address)}, ${param(Buffer.from(ALL))}, ${param(Buffer.from(ALL))} from networks limit 1`,
    ],
    [
      'a column that must not be empty',
      '23502',
      sql`insert into api_clients (network_id, id, kind, name, scopes, made_at) select id, ${param(address)}, 'PARTNER', ${param('Quillfeather')}, '{}', now() from networks limit 1`,
    ],
    [
      'a list that has no such word',
      '23514',
      sql`insert into api_clients (network_id, id, kind, name, scopes, made_by, made_at)
      select network_id, ${param(address)}, ${param(ALL)}, 'x', '{}', id, now() from staff limit 1`,
    ],
    ['a statement that takes too long', '57014', sql`select pg_sleep(20), ${param(ALL)}::text`],
    ['a table that the app may not touch', '42501', sql`delete from looks where purpose = ${param(ALL)}`],
    ['a statement that is none', '42601', sql`selec ${param(ALL)}`],
    ['a division by nothing', '22012', sql`select 1 / 0, ${param(ALL)}::text`],
  ])('%s', async (what, code, statement) => {
    let thrown: unknown;
    const lines = await logged(() =>
      write(async (tx) => {
        if (what.includes('too long')) await tx.run(sql`set local statement_timeout = 50`);
        try {
          await tx.run(
            what === 'a rule of the table'
              ? sql`insert into ward_localities (network_id, ward_code, name) select network_id, ward_code, ${param(ALL.repeat(3))} from network_wards limit 1`
              : statement,
          );
        } catch (error) {
          thrown = error;
          throw error;
        }
      }),
    );
    expect((thrown as { code?: string }).code).toBe(code);
    expect(lines.length).toBeGreaterThan(0); // PostgreSQL has said that something failed
    expect(leaksOf(lines.join('\n'))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/ (DETAIL|HINT|CONTEXT|STATEMENT): /);
    expect(canariesIn(ours())).toEqual([]);
    expect(ours()).toContain(code);
  });

  it('two that wait for each other', async () => {
    const rows = await write((tx) =>
      tx.rows<{ id: string }>(sql`select id from staff where network_id = ${param(tx.networkId)} order by id limit 2`),
    );
    const [one, other] = rows.map(({ id }) => id);
    const press = (first: string | undefined, second: string | undefined) =>
      write(async (tx) => {
        for (const id of [first, second]) {
          await tx.run(
            sql`update staff set display_name = display_name || left(${param(ALL)}, 0) where network_id = ${param(tx.networkId)} and id = ${param(id)}`,
          );
          await tx.run(sql`select pg_sleep(0.3)`);
        }
      });
    const lines = await logged(() => Promise.all([press(one, other), press(other, one)]));
    expect(lines.join('\n')).toMatch(/deadlock detected/);
    expect(leaksOf(lines.join('\n'))).toEqual([]);
    expect(canariesIn(ours())).toEqual([]);
  });

  it('a mail server that says no, and repeats to whom', async () => {
    const office = await openPostOffice(() =>
      Promise.reject(Object.assign(new Error(`no room for ${ALL}`), { responseCode: 550 })),
    );
    const postman = openPostman(office.url, 'Wardwise <no-reply@wardwise.example>', 60);
    try {
      test.log.length = 0;
      const lines = await logOf(test, async () => {
        await aProposedTask(test);
        while ((await deliverOutbox(test.house, postman)) > 0);
      });
      expect(ours()).toContain('will try again');
      expect(canariesIn(ours())).toEqual([]);
      expect(leaksOf(lines.join('\n'))).toEqual([]);
    } finally {
      postman.transport.close();
      await office.close();
    }
  });

  it('words typed where they do not belong, each in every box of an intake', async () => {
    test.log.length = 0;
    const lines = await logOf(test, async () => {
      for (const field of Object.keys(A_NEED))
        for (const word of ['Quillfeather', ALL, `${ALL}\u0000`, '\ud800Quillfeather'])
          await lead().send(documentOf('takeRequest'), { input: { ...A_NEED, [field]: word } });
      for (const word of ['Quillfeather', Buffer.from(JSON.stringify([ALL, ALL, ALL, ALL])).toString('base64url')])
        await lead().send(
          'query ($after: String) { requests(first: 1, after: $after) { nodes { id } } volunteers(after: $after) { nodes { id } } }',
          {
            after: word,
          },
        );
    });
    expect(leaksOf(lines.join('\n'))).toEqual([]);
    expect(canariesIn(ours())).toEqual([]);
  });

  it('what the command bar looks for', async () => {
    test.log.length = 0;
    const lines = await logOf(test, async () => {
      for (const text of ['Quillfeather', ALL, `${ALL}\u0000`])
        await lead().send(
          `query ($text: String!) { requests(filter: { reference: $text }) { nodes { id } } volunteers(filter: { named: $text }) { nodes { id } } services(filter: { text: $text }) { nodes { id } } }`,
          { text },
        );
    });
    expect(leaksOf(lines.join('\n'))).toEqual([]);
    expect(canariesIn(ours())).toEqual([]);
  });

  it('an error that carries a statement’s parameters three times, as TypeORM’s does', () => {
    const driverError = Object.assign(new Error(ALL), { detail: ALL, where: ALL, hint: ALL, parameters: [ALL], code: '23505' });
    const error = Object.assign(new Error(ALL, { cause: driverError }), {
      query: ALL,
      parameters: [ALL],
      driverError,
      detail: ALL,
    });
    error.stack = `QueryFailedError: ${ALL}\n    at ${ALL} (file.ts:1:1)\n    at ours (file:///wardwise/x.js:1:2)`;
    test.log.length = 0;
    test.house.log.error({ fault: errorFacts(error) }, 'one');
    test.house.log.error({ err: error }, 'two');
    test.house.log.error({ req: { url: ALL, headers: { cookie: ALL } }, res: { body: ALL } }, 'three');
    expect(test.log).toHaveLength(3);
    expect(canariesIn(ours())).toEqual([]);
  });
});

describe('the scan', () => {
  it.each([
    ['plain', (text: string) => `a line with ${text} in it`],
    ['plain', (text: string) => text.toUpperCase()],
    ['hex', (text: string) => `\\x00${Buffer.from(`xx${text}y`).toString('hex')}`],
    ['base64', (text: string) => Buffer.from(`${text} at the start`).toString('base64')],
    ['base64', (text: string) => Buffer.from(`a${text}`).toString('base64')],
    ['base64', (text: string) => Buffer.from(`ab${text} within`).toString('base64url')],
    ['percent', (text: string) => encodeURIComponent(`?q=${text}`)],
  ])('finds a word as %s', (dress, dressed) => {
    for (const word of ['her son must not', 'The bell says']) expect(canariesIn(dressed(word))).toContain(`${word} (${dress})`);
  });

  it.each(['+447700900942', '07700 900942', '"phone":"900942"', '%2B447700900942'])('finds a number in %s', (text) =>
    expect(canariesIn(text)).toContain('900942 (plain)'),
  );

  it.each(['"time":1795434900942', '0190942f-9009-7942-a900-942f01900942', '"ms":9009421'])('takes %s for no number', (text) =>
    expect(canariesIn(text)).toEqual([]),
  );

  it('finds what PostgreSQL says where its log is not terse, and nothing where it is', async () => {
    const word = 'Sabotage-Quince';
    const provoke = (house: House) =>
      logged(() =>
        write(
          (tx) =>
            tx.run(sql`insert into api_clients (network_id, id, kind, name, scopes, made_by, made_at)
              select network_id, gen_random_uuid(), 'NOBODY', ${param(word)}, '{}', id, now() from staff limit 1`),
          house,
        ),
      );
    const said = async (house = test.house) => canariesIn((await provoke(house)).join('\n'), [word]);
    expect(await said()).toEqual([]);
    const role = `alter role wardwise_app in database ${test.database}`;
    await test.db.query(`${role} set log_error_verbosity = 'default'`);
    const talkative = await openHouseAt(test.urls, test.keyRing, test.log); // a session takes a role's settings when it begins
    try {
      expect(await said(talkative)).toEqual([`${word} (plain)`]);
    } finally {
      await talkative.source.destroy();
      await test.db.query(`${role} reset log_error_verbosity`);
    }
    expect(await said()).toEqual([]);
  });
});
