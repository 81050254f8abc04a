import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { leadOf, wardCalled } from './people.ts';
import { done } from './scenes.ts';

const test = openTestHouse();
const lead = () => test.api.as(leadOf('Vincent Square'));
const UNKNOWN = 'SW1P 9ZZ'; // of an outcode of ours; no table has it

/** A server of the shape of postcodes.io, for as long as these tests run. */
let server: Server;
let asked: { method?: string; url?: string }[] = [];
let answer: RequestListener;
const says =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response
      .writeHead(status, { 'content-type': 'application/json' })
      .end(typeof body === 'string' ? body : JSON.stringify(body));
  };
const inWard = (admin_ward: unknown) => says(200, { status: 200, result: { postcode: UNKNOWN, codes: { admin_ward } } });

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '' });
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.house.postcodesIoUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  asked = [];
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const PLACE = `mutation ($postcode: String!) { placePostcode(input: { postcode: $postcode }) { placement { kind ward { name } handledBy { name } groups { name } } userErrors { code } } }`;
type Placed = {
  placePostcode: { placement: { kind: string; ward: { name: string } | null } | null; userErrors: { code: string }[] };
};
const place = async (postcode: string, person = lead()) => (await person.ask<Placed>(PLACE, { postcode })).placePostcode;

it('finds the ward of a postcode of ours that our table does not know, and the request goes there', async () => {
  answer = inWard(wardCalled('Vincent Square'));
  expect((await place('sw1p9zz')).placement).toMatchObject({
    ...{ kind: 'PLACED', ward: { name: 'Vincent Square' }, handledBy: { name: 'Vincent Square' }, groups: [] },
  });
  expect(asked).toEqual([{ method: 'GET', url: '/postcodes/SW1P%209ZZ' }]);
  const { request } = await done(lead().take({ postcode: UNKNOWN }));
  expect(request).toMatchObject({ status: 'OPEN', ward: { name: 'Vincent Square' }, routing: { kind: 'OWN_WARD_ON_DUTY' } });
});

it('hands over no postcode that the table has, that is of other outcodes, or that is none', async () => {
  answer = inWard(wardCalled('Vincent Square'));
  expect((await place('SW1P 4JN')).placement?.kind).toBe('PLACED');
  expect((await place('M1 1AE')).placement?.kind).toBe('OUT_OF_AREA');
  expect((await place('nowhere')).userErrors).toEqual([{ code: 'POSTCODE_MALFORMED' }]);
  await expect(place(UNKNOWN, test.api.anyone())).rejects.toMatchObject({ codes: ['NOT_SIGNED_IN'] });
  expect(asked).toEqual([]);
});

it('believes only a ward of the network', async () => {
  answer = inWard(wardCalled('Vincent Square'));
  const paddington = test.api.as(leadOf("Queen's Park", 'north-paddington'));
  const { rows } = await test.db.query<{ outcode: string }>(
    `select outcode from network_outcodes join networks on id = network_id where slug = 'north-paddington' limit 1`,
  );
  const unknown = `${rows[0]?.outcode} 9ZZ`;
  expect((await place(unknown, paddington)).placement).toMatchObject({ kind: 'UNKNOWN', ward: null });
  answer = inWard(wardCalled("Queen's Park"));
  expect((await place(unknown, paddington)).placement).toMatchObject({ kind: 'PLACED', ward: { name: "Queen's Park" } });
  expect(asked).toHaveLength(2);
});

const USELESS: [when: string, answer: RequestListener][] = [
  ['does not know it', says(404, { status: 404, error: 'Postcode not found' })],
  ['is broken', says(500, 'Internal Server Error')],
  ['answers with something else', says(200, '<html>SW1P 9ZZ</html>')],
  ['answers in another shape', says(200, { result: [{ codes: 'SW1P 9ZZ' }] })],
  ['knows no ward of it', inWard(null)],
  ['names a ward that is no code', inWard('Vincent Square')],
  ['names a ward of somebody else', inWard('E05000001')],
  ['sends us elsewhere', (_, response) => response.writeHead(302, { location: '/postcodes/other' }).end()],
  ['hangs up', (request) => request.socket.destroy()],
  ['stops in the middle', (_, response) => response.writeHead(200, { 'content-length': 1000 }).write('{"result":')],
  ['never answers', () => {}],
];

it.each(USELESS)('is no error when the server %s: it could not be placed', async (_when, listener) => {
  answer = listener;
  const began = Date.now();
  const placed = await place(UNKNOWN);
  expect(placed).toMatchObject({ placement: { kind: 'UNKNOWN', ward: null }, userErrors: [] });
  expect(Date.now() - began).toBeLessThan(5000);
  expect(asked).toHaveLength(1);
  expect(test.log.join('\n')).not.toMatch(/SW1P/i);
});

it('says in the log that it did not answer, and nothing of what was asked', async () => {
  answer = (request) => request.socket.destroy();
  test.log.length = 0;
  await place(UNKNOWN);
  expect(test.log.filter((line) => line.includes('the postcode look-up did not answer'))).toHaveLength(1);
  expect(test.log.join('\n')).not.toMatch(/SW1P|9ZZ/i);
});

it('asks nobody where no server is named', async () => {
  const url = test.house.postcodesIoUrl;
  test.house.postcodesIoUrl = null;
  answer = inWard(wardCalled('Vincent Square'));
  expect((await place(UNKNOWN)).placement?.kind).toBe('UNKNOWN');
  expect(asked).toEqual([]);
  test.house.postcodesIoUrl = url;
});
