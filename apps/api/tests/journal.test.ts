import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepJournal, settleJournal } from '../src/erasures/index.ts';
import { JournalError, openJournal } from '../src/platform/seal/index.ts';
import { openHouseAt, openTestHouse } from './house.ts';
import { coordinatorOf, leadOf } from './people.ts';
import { openPostOffice } from './post-office.ts';
import { openProcesses } from './processes.ts';
import { orphanKeys, receiptsOf, sealedOf } from './rows.ts';
import { aDeliveredTask, done, raw } from './scenes.ts';

const test = openTestHouse();
const run = openProcesses();
const lead = () => test.api.as(leadOf('Vincent Square'));
const theirs = () => test.api.as(leadOf("Queen's Park", 'north-paddington'));

/** What the journal says of whoever this record was of. */
const said = async (id: string) =>
  (await test.house.journal.read()).erased
    .filter(({ ownerId }) => ownerId === raw(id))
    .map(({ why, outcome }) => `${why} ${outcome}`);

/** What the database says of the same. */
async function noted(id: string): Promise<string[]> {
  const { rows } = await test.db.query<{ why: string }>('select why from erasures where owner_id = $1 order by at', [raw(id)]);
  return rows.map(({ why }) => why);
}

async function keyOf(table: string, id: string): Promise<string> {
  const { rows } = await test.db.query<{ key: string }>(`select data_key_id as key from ${table} where request_id = $1`, [
    raw(id),
  ]);
  return rows[0]?.key as string;
}

const today = async () => (await test.db.query<{ now: Date }>('select now()')).rows[0]?.now.toISOString().slice(0, 10) as string;
const file = async () => join(test.erasures, `${await today()}.log`);

describe('what is erased', () => {
  it('stands in the journal and in the database, by ids, rule and time, in both networks', async () => {
    const [ours, other] = [await lead().taken(), await theirs().taken({ postcode: 'W10 4HU' })];
    const key = await keyOf('request_details', ours.id);
    await done(lead().cancel(ours.id));
    await done(theirs().unmet(other.id));
    expect([await said(ours.id), await noted(ours.id)]).toEqual([['details-at-CANCELLED CONFIRMED'], ['details-at-CANCELLED']]);
    expect([await said(other.id), await noted(other.id)]).toEqual([['details-at-UNMET CONFIRMED'], ['details-at-UNMET']]);
    const line = readFileSync(await file(), 'utf8')
      .split('\n')
      .find((text) => text.includes(raw(ours.id)));
    const { rows } = await test.db.query('select at from erasure_receipts where request_id = $1', [raw(ours.id)]);
    expect(JSON.parse(line ?? '')).toEqual({
      ...{ at: rows[0]?.at.toISOString(), network: test.networkId(), key, table: 'request_details', owner: raw(ours.id) },
      why: 'details-at-CANCELLED',
    });
  });

  it('is not in it where nothing went: a refusal, or a record that a newer one replaces', async () => {
    const { id } = await lead().taken();
    await done(lead().changeDetails(id, { note: 'Eggs' }));
    expect((await theirs().cancel(id)).userErrors).toHaveLength(1);
    expect([await said(id), await noted(id)]).toEqual([[], []]);
  });

  it('stays where it is as long as the journal cannot be written', async () => {
    const { id } = await lead().taken();
    const before = await file();
    const kept = existsSync(before) ? readFileSync(before) : null;
    if (kept) unlinkSync(before);
    mkdirSync(before); // a file that cannot be written, for root too
    await expect(lead().cancel(id)).rejects.toThrow();
    rmdirSync(before);
    if (kept) writeFileSync(before, kept, { mode: 0o600 });
    expect(await sealedOf(test, id)).toMatchObject({ details: 1, keys: 1 });
    await done(lead().cancel(id));
    expect(await said(id)).toEqual(['details-at-CANCELLED CONFIRMED']);
  });
});

describe('the folder', () => {
  it('is for its owner alone', async () => {
    expect(statSync(test.erasures).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(test.erasures)) expect(statSync(join(test.erasures, name)).mode & 0o777).toBe(0o600);
    const open = join(test.erasures, '..', `open-${test.database}`);
    mkdirSync(open);
    chmodSync(open, 0o755);
    await expect(openJournal(open)).rejects.toThrow(JournalError);
    await expect(openJournal(open)).rejects.toThrow(`chmod 700 ${open}`);
  });

  it('is read past a line that a power cut tore off', async () => {
    const { id } = await lead().taken();
    appendFileSync(await file(), '\n{"at":"2026-11-2');
    await done(lead().cancel(id));
    expect(await said(id)).toEqual(['details-at-CANCELLED CONFIRMED']);
    expect((await test.house.journal.read()).unread).toBe(1);
  });

  it('keeps a day as long as a backup can be opened and two days more, and its rows a day longer', async () => {
    const at = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
    const line = (days: number) => ({
      ...{
        at: at(days),
        networkId: test.networkId(),
        key: randomUUID(),
        table: 'request_details',
        ownerId: randomUUID(),
      },
      why: 'details-at-CANCELLED',
    });
    const [young, old] = [line(9), line(9.9999)];
    await test.house.journal.write([young, old]);
    for (const { key, ownerId, at: when } of [young, old, line(11)])
      await test.db.query('insert into erasures values ($1, $2, $3, $4, $5, $6)', [
        ...[test.networkId(), key, 'request_details', ownerId, 'details-at-CANCELLED', when],
      ]);
    const before = (await test.house.journal.read()).lastAt as Date;
    expect(await keepJournal(test.house)).toBe(2); // one day, one row
    const { erased, lastAt } = await test.house.journal.read();
    expect([erased.some(({ key }) => key === young.key), erased.some(({ key }) => key === old.key)]).toEqual([true, false]);
    expect(lastAt?.getTime()).toBeGreaterThan(before.getTime());
    expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 0 });
  });
});

describe('at a start', () => {
  it('a line that never came to its commit is struck out, and what it named is still there', async () => {
    const { id } = await lead().taken();
    const key = await keyOf('request_details', id);
    await test.house.journal.write([
      {
        at: new Date(),
        networkId: test.networkId(),
        key,
        table: 'request_details',
        ownerId: raw(id),
        why: 'details-at-CANCELLED',
      },
    ]);
    expect(await settleJournal(test.house)).toEqual({ struck: 1, added: 0, again: 0 });
    expect([await said(id), await sealedOf(test, id)]).toEqual([
      ['details-at-CANCELLED STRUCK'],
      { details: 1, cards: 0, keys: 1 },
    ]);
    await done(lead().cancel(id)); // the same key, now in earnest
    expect(await said(id)).toEqual(['details-at-CANCELLED CONFIRMED']);
    expect(await settleJournal(test.house)).toEqual({ struck: 0, added: 0, again: 0 });
  });

  it('a row without its line is written down, in each network', async () => {
    const [ours, other] = [await lead().taken(), await theirs().taken({ postcode: 'W10 4HU' })];
    await done(lead().cancel(ours.id));
    await done(theirs().cancel(other.id));
    for (const name of readdirSync(test.erasures)) writeFileSync(join(test.erasures, name), '');
    const { rows } = await test.db.query(
      `select count(*)::int as rows from erasures where at > now() - interval '9 days 12 hours'`,
    );
    expect(await settleJournal(test.house)).toEqual({ struck: 0, added: rows[0].rows, again: 0 });
    for (const { id } of [ours, other]) expect(await said(id)).toEqual(['details-at-CANCELLED CONFIRMED']);
  });

  it('an erasure that is just being made is waited for, and none is struck out that is committed afterwards', async () => {
    const { journal } = test.house;
    const requests = await Promise.all(Array.from({ length: 8 }, () => lead().taken()));
    const ends = requests.map(({ id }) => done(lead().cancel(id)));
    const another = await openHouseAt(test.urls, test.keyRing);
    const settled = await Promise.all([settleJournal(another), settleJournal(test.house)]);
    await Promise.all(ends);
    await another.source.destroy();
    expect(settled.reduce((sum, { struck, again }) => sum + struck + again, 0)).toBe(0);
    const { erased } = await journal.read();
    for (const { id } of requests) expect(erased.find(({ ownerId }) => ownerId === raw(id))?.outcome).toBe('CONFIRMED');
  });
});

describe('a process that is killed at an erasure', () => {
  /** A worker that closes a request whose card has had its time, and dies at this step of it. */
  async function killedAt(step: string, id: string): Promise<void> {
    await test.db.query(`update help_requests set delivered_at = now() - interval '8 days' where id = $1`, [raw(id)]);
    const office = await openPostOffice();
    const { child } = run('worker/main.js', {
      node: ['--import', join(import.meta.dirname, 'sabotage', 'kill.mjs')],
      env: {
        ...{ DATABASE_URL: test.urls.app, MIGRATION_DATABASE_URL: test.urls.migration, KEEPER_DATABASE_URL: test.urls.keeper },
        ...{
          KEY_RING: test.keyRing,
          ERASURE_JOURNAL: test.erasures,
          SMTP_URL: office.url,
          PUBLIC_URL: 'http://wardwise.example',
        },
        ...{ WARDWISE_DEMO: 'no', KILL_AT: step },
      },
    });
    const [, signal] = await once(child, 'exit');
    await office.close();
    expect(signal).toBe('SIGKILL');
  }

  const CARD = { details: 0, cards: 1, keys: 1 };
  it.each([
    [
      'when row and key are deleted but nothing is written down yet',
      'BEFORE_LINE',
      [],
      CARD,
      { struck: 0, added: 0, again: 0 },
      [],
    ],
    ['between line and commit', 'BEFORE_COMMIT', ['WRITTEN'], CARD, { struck: 1, added: 0, again: 0 }, ['STRUCK']],
    [
      'between commit and answer',
      'AFTER_COMMIT',
      ['WRITTEN'],
      { details: 0, cards: 0, keys: 0 },
      { struck: 0, added: 0, again: 0 },
      ['CONFIRMED'],
    ],
  ])(
    '%s: all of it happened or nothing, and the next start says which',
    async (_when, step, before, sealed, settled, after) => {
      const { request } = await aDeliveredTask(test);
      await settleJournal(test.house);
      const of = (outcomes: string[]) => ['details-at-DELIVERED CONFIRMED', ...outcomes.map((it) => `card-at-CLOSED ${it}`)];
      await killedAt(step, request.id);
      expect([await said(request.id), await sealedOf(test, request.id)]).toEqual([of(before), sealed]);
      expect(await settleJournal(test.house)).toEqual(settled);
      expect([await said(request.id), await sealedOf(test, request.id), await orphanKeys(test)]).toEqual([of(after), sealed, 0]);
      expect(await receiptsOf(test, request.id)).toEqual([
        'details-at-DELIVERED',
        ...(sealed === CARD ? [] : ['card-at-CLOSED']),
      ]);
      await test.db.query(`update help_requests set delivered_at = now() where id = $1 and status = 'DELIVERED'`, [
        raw(request.id),
      ]);
    },
    120_000,
  );
});

it('is nothing that anybody asks for over the API', async () => {
  const { __schema } = await test.api
    .as(coordinatorOf('westminster'))
    .ask<{ __schema: { types: { name: string }[] } }>('{ __schema { types { name } } }');
  expect(__schema.types.filter(({ name }) => /erasures|journal/i.test(name))).toEqual([]);
});
