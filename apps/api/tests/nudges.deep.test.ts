import { once } from 'node:events';
import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';
import { openMailRoom } from './mail-room.ts';
import { leadOf, secondLead } from './people.ts';
import { kill, openWardwise } from './processes.ts';
import { anOfferedRequest, look, type Scene } from './scenes.ts';
import { until } from './until.ts';

const test = openTestHouse();
const start = openWardwise(test);
const mailRoom = openMailRoom(test);
const LEADS = [leadOf('Vincent Square').email, secondLead.email];

it('nudges once through kills and restarts of real workers', async () => {
  const scenes: Scene[] = [];
  for (let left = 4; left > 0; left -= 1) scenes.push(await anOfferedRequest(test));
  await test.db.query(`update offers set offered_at = offered_at - interval '2 days'`);
  await test.db.query('delete from outbox');
  const workers = await Promise.all([start('worker/main.js', mailRoom.url), start('worker/main.js', mailRoom.url)]);
  await until(
    () => mailRoom.letters.length,
    (count) => count > 0,
  );
  await Promise.all(workers.map(kill));
  await test.db.query('update outbox set leased_until = now() where leased_until is not null'); // their leases run out
  const last = await start('worker/main.js', mailRoom.url);
  const open = async () => (await test.db.query('select from outbox where done_at is null')).rowCount;
  await until(open, (count) => count === 0, 30);
  last.kill('SIGTERM');
  await once(last, 'exit');
  const told = new Set(mailRoom.letters.map(({ messageId }) => messageId));
  expect(told.size).toBe(scenes.length * LEADS.length); // at least once each, under one Message-ID each
  expect((await look(scenes[0] as Scene)).request.status).toBe('OPEN');
}, 150_000);
