import { existsSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexesOf, indexOf } from '../src/platform/seal/index.ts';
import { unseal } from '../src/platform/seal/seal.ts';
import { turnRing } from '../src/worker/turn-ring.ts';
import { openHouseAt, openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { done, raw } from './scenes.ts';
import { aVolunteer } from './volunteers.ts';

const test = openTestHouse({ ownRing: true });
const lead = () => test.api.as(leadOf('Vincent Square'));
const file = (name: string) => join(test.keyRing, `${name}.key`);

/** The day so many days ago, by the database's clock. */
async function daysAgo(days: number): Promise<string> {
  const { rows } = await test.db.query<{ day: string }>(
    `select to_char((now() at time zone 'UTC') - make_interval(days => $1), 'YYYY-MM-DD') as day`,
    [days],
  );
  return rows[0]?.day as string;
}

/** The clock moved: the newest key is of a day so long ago, and no younger one is left. Answers its id. */
async function newestIs(days: number): Promise<string> {
  const { id, name } = await test.house.ring.newest();
  renameSync(file(name), file(await daysAgo(days)));
  await test.house.ring.days(); // as any use of it in between would have
  return id;
}

async function wrappedBy(): Promise<string[]> {
  const { rows } = await test.db.query<{ id: string }>('select distinct ring_key_id as id from data_keys');
  return rows.map(({ id }) => id);
}

type Wrapped = { id: string; ring_key_id: string; wrapped: Buffer };
const dataKeyOf = async (requestId: string): Promise<Wrapped> => {
  const { rows } = await test.db.query<Wrapped>(
    'select k.id, k.ring_key_id, k.wrapped from data_keys k join request_details d on d.data_key_id = k.id where d.request_id = $1',
    [raw(requestId)],
  );
  return rows[0] as Wrapped;
};

it('wraps every living key by the key of the day and indexes every living number by it, in both networks; all is found and opened before, during and after', async () => {
  const { id } = await lead().taken({ note: 'Milk and bread' });
  const volunteer = await aVolunteer(test, { phone: '07700 900871' });
  await aVolunteer(test, { network: 'north-paddington', phone: 'no number' });
  const before = await newestIs(1);
  expect(await wrappedBy()).toEqual([before]);
  const reached = async () => {
    expect((await done(lead().lookAtDetails(id))).details?.note).toBe('Milk and bread');
    const { rows } = await test.db.query<{ id: string }>(
      'select volunteer_id as id from volunteer_contacts where phone_index = any($1)',
      [await indexesOf(test.house.ring, '+447700900871')],
    );
    expect(rows).toEqual([{ id: volunteer.uuid }]);
  };
  await reached();
  const newest = await test.house.ring.add(await daysAgo(0));
  await reached();
  // As a row from before there was an index.
  await test.db.query('update volunteer_contacts set phone_index = null, index_key_id = null where volunteer_id = $1', [
    volunteer.uuid,
  ]);
  expect(await turnRing(test.house)).toBeGreaterThan(0);
  await reached();
  expect(await wrappedBy()).toEqual([newest.id]);
  for (const table of ['volunteer_contacts', 'staff_contacts']) {
    const { rows } = await test.db.query(`select distinct index_key_id as id from ${table}`);
    expect([table, rows]).toEqual([table, [{ id: newest.id }]]);
  }
  const old = (await test.house.ring.days())[1];
  expect(old?.id).toBe(before);
  const { rows: stale } = await test.db.query('select from volunteer_contacts where phone_index = $1', [
    indexOf(old as NonNullable<typeof old>, '+447700900871'),
  ]);
  expect(stale).toEqual([]);
  expect(await turnRing(test.house)).toBe(0);
});

it('keeps a key as long as a backup may be opened, and not a day longer: what only it could open is gone everywhere', async () => {
  const { id } = await lead().taken({ note: 'Bread' });
  const inBackup = await dataKeyOf(id);
  await newestIs(6);
  await turnRing(test.house);
  const kept = await test.house.ring.find(inBackup.ring_key_id);
  const open = () => unseal(inBackup.wrapped, kept?.key as Buffer, { table: 'data_keys', column: 'wrapped', rowId: inBackup.id });
  expect(open()).toHaveLength(32);
  renameSync(file(await daysAgo(6)), file(await daysAgo(7)));
  expect(await turnRing(test.house)).toBe(1);
  expect(existsSync(file(await daysAgo(7)))).toBe(false);
  expect(await test.house.ring.find(inBackup.ring_key_id)).toBeNull();
  for (const { key } of [...(await test.house.ring.days()), test.house.ring.lasting])
    expect(() => unseal(inBackup.wrapped, key, { table: 'data_keys', column: 'wrapped', rowId: inBackup.id })).toThrow();
  const { rows } = await test.db.query('select from ring_keys where id = $1', [inBackup.ring_key_id]);
  expect(rows).toEqual([]);
  expect((await done(lead().lookAtDetails(id))).details?.note).toBe('Bread');
});

it('destroys no key that still wraps something, and goes on where it was stopped', async () => {
  const { id } = await lead().taken({ note: 'Eggs' });
  const { id: keyId } = await dataKeyOf(id);
  const old = await newestIs(8);
  const holder = await test.db.connect();
  await holder.query('begin');
  await holder.query('select from data_keys where id = $1 for no key update', [keyId]);
  const turned = await turnRing(test.house).catch((error: unknown) => error);
  await holder.query('rollback');
  holder.release();
  expect(turned).toMatchObject({ code: '23503' });
  expect(existsSync(file(await daysAgo(8)))).toBe(true);
  expect((await wrappedBy()).sort()).toEqual([old, (await test.house.ring.newest()).id].sort());
  await turnRing(test.house);
  expect(existsSync(file(await daysAgo(8)))).toBe(false);
  expect((await done(lead().lookAtDetails(id))).details?.note).toBe('Eggs');
});

it('goes on where a worker was stopped between a key’s row and the key itself', async () => {
  await newestIs(9);
  const { id } = await test.house.ring.newest();
  await test.house.ring.add(await daysAgo(0));
  await test.db.query('alter table data_keys drop constraint data_keys_ring_key_fkey');
  await test.db.query('delete from ring_keys where id = $1', [id]);
  await turnRing(test.house);
  await test.db.query(
    'alter table data_keys add constraint data_keys_ring_key_fkey foreign key (ring_key_id) references ring_keys (id)',
  );
  expect(existsSync(file(await daysAgo(9)))).toBe(false);
});

it('is turned by two workers at once as by one', async () => {
  const { id } = await lead().taken({ note: 'Rice' });
  await newestIs(8);
  const other = await openHouseAt(test.urls, test.keyRing);
  await Promise.allSettled([turnRing(test.house), turnRing(other)]);
  await turnRing(other);
  const days = (await test.house.ring.days()).map(({ name }) => name);
  expect([days[0], days.includes(await daysAgo(8))]).toEqual([await daysAgo(0), false]);
  expect(await wrappedBy()).toEqual([(await other.ring.newest()).id]);
  expect((await done(lead().lookAtDetails(id))).details?.note).toBe('Rice');
  await other.source.destroy();
});

it('leaves keys that only the owner can read', async () => {
  const { name } = await test.house.ring.newest();
  expect(statSync(file(name)).mode & 0o777).toBe(0o600);
  expect(readFileSync(file(name), 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=$/);
});
