import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { coordinatorOf, leadOf, wardCalled } from './people.ts';
import { everything } from './rows.ts';
import { importInto } from './run-import.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const { file, run, start } = importInto(test);

const WARDS = `{ wards { name localities outline labelPoint { lat lon } waiting viewerLeads onDutyToday neighbours { name } } }`;
type Ward = {
  name: string;
  localities: string[];
  outline: string | null;
  labelPoint: { lat: number; lon: number };
  waiting: number | null;
  neighbours: { name: string }[];
};
const wardsFor = async (person: Parameters<typeof test.api.as>[0]) =>
  (await test.api.as(person).ask<{ wards: Ward[] }>(WARDS)).wards;
const wardFor = async (person: Parameters<typeof test.api.as>[0], name: string) =>
  (await wardsFor(person)).find((ward) => ward.name === name);

it('tells where a ward’s label stands, what borders it, and no outline where none was imported', async () => {
  const ward = await wardFor(leadOf('Vincent Square'), "Queen's Park");
  expect(ward).toMatchObject({ outline: null, neighbours: [{ name: 'Harrow Road' }] });
  expect(ward?.labelPoint.lat).toBeCloseTo(51.53, 1);
  expect(ward?.labelPoint.lon).toBeCloseTo(-0.2, 1);
});

it('counts those who wait in a ward for whoever sees them all, and for nobody else', async () => {
  const here = leadOf('Maida Vale');
  const before = (await wardFor(here, 'Maida Vale'))?.waiting ?? 0;
  const { rows } = await test.db.query<{ postcode: string }>('select postcode from postcodes where ward_code = $1 limit 1', [
    wardCalled('Maida Vale'),
  ]);
  const { request } = await done(test.api.as(here).take({ postcode: rows[0]?.postcode ?? '' }));
  expect(request?.ward?.name).toBe('Maida Vale');
  const coordinator = coordinatorOf('westminster');
  const count = (await wardFor(here, 'Maida Vale'))?.waiting ?? 0;
  expect(count).toBeGreaterThan(before);
  expect((await wardFor(coordinator, 'Maida Vale'))?.waiting).toBe(count);
  expect((await wardFor(leadOf('Abbey Road'), 'Maida Vale'))?.waiting).toBeNull();
  expect((await wardsFor(coordinatorOf('north-paddington'))).map(({ waiting }) => waiting)).toEqual([0, 0, 0]);
});

it('counts exactly those that a list of the ward’s own shows, and no neighbour’s that its lead deals with', async () => {
  const coordinator = test.api.as(coordinatorOf('westminster'));
  const code = wardCalled('Harrow Road');
  await test.db.query('delete from duties where ward_code = $1', [wardCalled("Queen's Park")]);
  const theirs = await test.api.as(leadOf("Queen's Park")).taken({ postcode: 'W10 4HU' });
  expect(theirs.handledBy?.name).toBe('Harrow Road');
  const listed = async (filter: object) =>
    (
      await coordinator.ask<{ requests: { totalCount: number } }>(
        'query ($filter: RequestFilter) { requests(filter: $filter) { totalCount } }',
        { filter: { statuses: ['NEW', 'OPEN'], ...filter } },
      )
    ).requests.totalCount;
  const waiting = (await wardFor(coordinatorOf('westminster'), 'Harrow Road'))?.waiting ?? -1;
  expect(await listed({ inWardCodes: [code] })).toBe(waiting);
  expect(await listed({ wardCodes: [code] })).toBeGreaterThan(waiting);
});

it('has the names of places in it that were imported for the network, and twice is once', async () => {
  const [vincent, queens] = [wardCalled('Vincent Square'), wardCalled("Queen's Park")];
  const rows = [
    `${vincent},Millbank`,
    `${vincent},  Rochester   Row `,
    `${queens},Mozart Estate`,
    'E05000001,Elsewhere',
    `${vincent},x`,
    `${vincent},Flat 12`,
    `${vincent},Gordon Hospital`,
  ];
  const table = file('places.csv', `ward_code,name\n${rows.join('\n')}\n`);
  const { exitCode, refused, said } = await start('localities', table, '--network', 'westminster');
  expect({ exitCode, refused, said }).toEqual({
    exitCode: 0,
    refused: ['line 5: WARD_NOT_FOUND', 'line 6: NAME_LENGTH', 'line 7: NAME_NOT_ANONYMOUS', 'line 8: NAME_NOT_ANONYMOUS'],
    said: '7 rows: 3 new, 0 as they were, 4 refused',
  });
  expect((await wardFor(leadOf('Abbey Road'), 'Vincent Square'))?.localities).toEqual([
    ...['Millbank', 'Page Street', 'Regency Street', 'Rochester Row'],
  ]);
  expect((await wardFor(leadOf("Queen's Park", 'north-paddington'), "Queen's Park"))?.localities).toEqual([]);

  const before = await everything(test);
  expect((await run('localities', table, '--network', 'westminster')).said).toBe('7 rows: 0 new, 3 as they were, 4 refused');
  expect(await everything(test)).toEqual(before);
  const nowhere = await run('localities', table, '--network', 'atlantis');
  expect(nowhere).toMatchObject({ exitCode: 1, said: expect.stringContaining('There is no network with that name') });
  expect((await run('localities', table)).said).toContain('npm run import -- localities FILE --network SLUG');
});
