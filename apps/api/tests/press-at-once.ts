import { impossibilities } from '@wardwise/domain';
import { expect } from 'vitest';
import { linkToken } from '../src/platform/seal/index.ts';
import { browsersAt } from './browsers.ts';
import type { TestHouse } from './house.ts';
import { leadOf } from './people.ts';
import { rowsOf } from './rows.ts';
import { done, raw } from './scenes.ts';
import { volunteers } from './volunteers.ts';

const SOCKETS = 64;

/** So many volunteers press "I can" at once, each in a browser of their own, where the first suitable yes decides: the places are filled, and no more. */
export async function expectExactlyFilled(
  test: TestHouse,
  { people, places }: { people: number; places: number },
): Promise<void> {
  const lead = test.api.as(leadOf('Vincent Square'));
  const theirs = await test.api.as(leadOf("Queen's Park", 'north-paddington')).taken({ postcode: 'W10 4HU', places });
  await volunteers(test, people);
  const request = await lead.taken({ places });
  expect((await done(lead.callOut(request.id, 'FIRST_SUITABLE_YES'))).wave?.asked).toBe(people);
  const { rows: links } = await test.db.query<{ id: string }>('select id from task_links where request_id = $1', [
    raw(request.id),
  ]);

  const browsers = browsersAt(test.house.publicUrl, SOCKETS);
  const pages = await Promise.all(links.map(({ id }) => browsers.press(linkToken(test.house.ring, id), 'offer')));
  browsers.close();
  const read = (heading: string) => pages.filter((page) => page.status === 200 && page.heading === heading).length;
  expect([read('This task is yours. Thank you'), read('Somebody else is already going. Thank you')]).toEqual([
    places,
    people - places,
  ]);

  const rows = await rowsOf(test, request.id);
  expect([rows.status, impossibilities(rows)]).toEqual(['ASSIGNED', []]);
  expect(rows.assignments.map(({ status }) => status)).toEqual(Array(places).fill('ACCEPTED'));
  expect(rows.offers.map(({ status }) => status)).toEqual(Array(places).fill('ACCEPTED'));
  expect((await rowsOf(test, theirs.id)).assignments).toEqual([]);
  expect(await faults(test)).toEqual({ deadlocks: 0, errors: [] });
}

/** What went wrong that nobody was told of. */
async function faults({ db, log }: TestHouse) {
  const { rows } = await db.query<{ deadlocks: number }>(
    'select deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return { deadlocks: rows[0]?.deadlocks, errors: log.filter((line) => line.includes('"level":50')) };
}
