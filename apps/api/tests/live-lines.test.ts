import { afterEach, expect, it } from 'vitest';
import { makeServer } from '../src/server.ts';
import { openHouseAt, openTestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { openScreen, type Screen } from './screens.ts';
import { until } from './until.ts';

const test = openTestHouse();
const grace = leadOf('Vincent Square');
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Another process of the same deployment: a house and a server of its own on the same database. */
async function anotherProcess() {
  const house = await openHouseAt(test.urls, test.keyRing, test.log);
  const server = await makeServer(house, null);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  house.publicUrl = `http://localhost:${(server.address() as { port: number }).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.closeIdleConnections();
      server.close(() => resolve());
    });
  closing.push(() => house.source.destroy());
  return { url: house.publicUrl, stop };
}

async function screenAt(url: string): Promise<Screen> {
  const screen = openScreen(url, await test.api.session(grace));
  closing.push(screen.close);
  await screen.hears(null);
  return screen;
}

const killTheLines = () =>
  test.db.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'wardwise-live' and datname = current_database()`,
  );

it('is heard in every process, whichever of them it was written in', async () => {
  const other = await anotherProcess();
  const [here, there] = [await screenAt(test.house.publicUrl), await screenAt(other.url)];
  const { id } = await test.api.as(grace).taken();
  await Promise.all([here.hears(id), there.hears(id)]);
  await other.stop();
  expect(there.codes.closed).toEqual([1001]);
  expect(here.codes.closed).toEqual([]);
});

it('is asked for anew where the line to the database broke: what was written meanwhile was not heard', async () => {
  const screen = await screenAt(test.house.publicUrl);
  const before = screen.afresh();
  await killTheLines();
  await until(screen.afresh, (times) => times > before);
  const { id } = await test.api.as(grace).taken();
  await screen.hears(id);
  expect(screen.codes.closed).toEqual([]);
});

it('costs the database one line a process, however many listen, and none where nobody does', async () => {
  const lines = async () =>
    (
      await test.db.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where application_name = 'wardwise-live' and datname = current_database()`,
      )
    ).rows[0]?.n;
  const other = await anotherProcess();
  await Promise.all([screenAt(test.house.publicUrl), screenAt(test.house.publicUrl), screenAt(test.house.publicUrl)]);
  expect(await lines()).toBe(1);
  await screenAt(other.url);
  expect(await lines()).toBe(2);
  await other.stop();
  await until(lines, (n) => n === 1);
});
