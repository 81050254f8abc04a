import { describe, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import type { Person } from './people.ts';
import { importInto } from './run-import.ts';

const test = openTestHouse();
const { run, file } = importInto(test, { WARDWISE_DEMO: 'no' });
const begin = (name: string, slug: string, email = 'hana@newtown.example', coordinator = 'Hana B.') =>
  run('network', name, '--network', slug, '--coordinator', coordinator, '--as', email);
const hana = (network: string) =>
  ({ key: `hana of ${network}`, network, displayName: 'Hana B.', role: 'COORDINATOR', wards: [] }) as unknown as Person;

describe('npm run import -- network', () => {
  it('begins a network in which everything is still to do, and its coordinator is in', async () => {
    const { exitCode, said } = await begin('Newtown Neighbours', 'newtown');
    expect([exitCode, said]).toEqual([0, expect.stringMatching(/^Newtown Neighbours has begun: .*\/n\/newtown\/sign-in$/)]);
    const told = await test.api.as(hana('newtown')).ask<Record<string, { key: string; state: string }[]> & { network: unknown }>(
      `{ firstSteps { kind state } categories { key } wards { code } network(slug: "newtown") { name } }
`,
    );
    expect(told.network).toEqual({ name: 'Newtown Neighbours' });
    expect(told.firstSteps?.map(({ state }) => state)).toEqual(['TO_DO', 'TO_DO', 'TO_DO', 'TO_DO', 'TO_DO']);
    expect(told.categories?.map(({ key }) => key)).toContain('shopping');
    expect(told.wards).toEqual([]);
  });

  it('has its wards by the command that the page of wards names, those it shares with another network too', async () => {
    await begin('Oldtown Neighbours', 'oldtown');
    const [west, east, south, north] = [-0.135, -0.122, 51.488, 51.495];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const properties = { WD20CD: 'E05013807', WD20NM: 'Vincent Square', LAD20CD: 'E09000033' };
    const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
    const wards = file('wards.geojson', JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect((await run('wards', wards, '--district', 'E09000033', '--network', 'oldtown')).exitCode).toBe(0);
    const { wards: theirs } = await test.api.as(hana('oldtown')).ask<{ wards: { name: string }[] }>('{ wards { name } }');
    expect(theirs).toEqual([{ name: 'Vincent Square' }]);
  });

  it('begins nothing twice, and nothing without a name, an address of its own and an e-mail', async () => {
    const networks = async () => (await test.db.query('select id from networks')).rowCount;
    const before = await networks();
    expect((await begin('Again', 'westminster')).said).toContain('There is a network with that name already');
    expect((await begin('Shouting', 'SHOUTING')).said).toContain('small letters');
    expect((await begin(' ', 'nameless')).said).toContain('The network needs a name');
    expect((await begin('No mail', 'no-mail', 'nobody')).said).toContain('this is none');
    expect((await begin('Nobody', 'nobody', 'hana@newtown.example', ' ')).said).toContain('--coordinator');
    expect((await run('network', 'Half', '--network', 'half')).said).toContain('Use it like this');
    expect(await networks()).toBe(before);
  });
});
