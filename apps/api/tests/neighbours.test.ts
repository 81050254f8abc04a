import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { codesOf } from './payload.ts';
import { coordinatorOf, leadOf, type Network, type Person, safeguardingLeadOf, wardCalled } from './people.ts';
import { importInto } from './run-import.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const { file, run } = importInto(test);
const as = (person: Person) => test.api.as(person);
const coordinator = (network: Network = 'westminster') => as(coordinatorOf(network));

const pair = (one: string, other: string) => ({ wardCode: wardCalled(one), neighbourCode: wardCalled(other) });
const besideOf = async (person: Person, name: string) =>
  (
    await as(person).ask<{ wards: { name: string; neighbours: { name: string }[] }[] }>('{ wards { name neighbours { name } } }')
  ).wards
    .find((ward) => ward.name === name)
    ?.neighbours.map((ward) => ward.name);
const saidByHand = async () => (await test.db.query('select beside from neighbour_changes')).rows;

/** Two square wards of Westminster's side by side, as a map has them. */
const map = () => {
  const square = (west: number) => [
    [
      [west, 51.6],
      [west + 0.0145, 51.6],
      [west + 0.0145, 51.609],
      [west, 51.609],
      [west, 51.6],
    ],
  ];
  const ward = (name: string, west: number) => ({
    type: 'Feature',
    properties: { WD25CD: wardCalled(name), WD25NM: name, LAD25CD: 'E09000033' },
    geometry: { type: 'Polygon', coordinates: square(west) },
  });
  const features = [ward('Abbey Road', 0), ward('Pimlico South', 0.0145)];
  return file('two.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
};

describe('wards that a coordinator makes neighbours', () => {
  it('are so both ways, for routing and in their own network alone, until it is taken back', async () => {
    const [here, there] = ["Queen's Park", 'Westbourne'];
    const before = await besideOf(coordinatorOf('westminster'), here);
    expect(before).not.toContain(there);
    const { ward } = await done(coordinator().press('changeNeighbour', { ...pair(here, there), beside: true }));
    expect(ward).toMatchObject({ neighbours: expect.arrayContaining([{ name: there }]) });
    expect(await besideOf(leadOf('Abbey Road'), there)).toContain(here);
    expect(await besideOf(coordinatorOf('north-paddington'), here)).not.toContain(there);

    await test.db.query('delete from duties where network_id = $1 and ward_code = any($2)', [
      test.networkId('westminster'),
      [here, 'Harrow Road'].map(wardCalled),
    ]);
    expect((await as(leadOf(here)).taken({ postcode: 'W10 4HU' })).handledBy?.name).toBe(there);

    await done(coordinator().press('changeNeighbour', { ...pair(there, here), beside: false }));
    expect(await besideOf(coordinatorOf('westminster'), here)).toEqual(before);
    expect(await saidByHand()).toEqual([]);
  });

  it('stay so whatever a later import of borders says', async () => {
    await run('wards', map());
    expect(await besideOf(coordinatorOf('westminster'), 'Abbey Road')).toContain('Pimlico South');
    await done(coordinator().press('changeNeighbour', { ...pair('Abbey Road', 'Pimlico South'), beside: false }));
    await done(coordinator().press('changeNeighbour', { ...pair('Abbey Road', 'Vincent Square'), beside: true }));
    await run('wards', map());
    const beside = await besideOf(coordinatorOf('westminster'), 'Abbey Road');
    expect(beside).not.toContain('Pimlico South');
    expect(beside).toContain('Vincent Square');
  });

  it('are said so by coordinators of the network alone', async () => {
    const input = { ...pair('Hyde Park', 'Abbey Road'), beside: true };
    for (const person of [leadOf('Hyde Park'), safeguardingLeadOf('westminster')])
      await expect(as(person).press('changeNeighbour', input)).rejects.toThrow('NOT_ALLOWED');
    expect(codesOf(await coordinator('north-paddington').press('changeNeighbour', input))).toEqual(['WARD_NOT_FOUND']);
  });

  it('are written by the database for coordinators alone', async () => {
    const { networkId, id } = await test.api.find(leadOf('Hyde Park'));
    const client = await test.house.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('wardwise.network', $1, true), set_config('wardwise.actor', 'WARD_LEAD', true), set_config('wardwise.staff', $2, true)`,
        [networkId, id],
      );
      await expect(
        client.query('insert into neighbour_changes values ($1, $2, $3, true, $4, now())', [
          ...[networkId, wardCalled('Hyde Park'), wardCalled('Abbey Road'), id],
        ]),
      ).rejects.toThrow('row-level security');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
