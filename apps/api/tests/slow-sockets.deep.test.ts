import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { openTestHouse } from './house.ts';

const test = openTestHouse();

/** Speaks so slowly that it never ends; answers after how many milliseconds the line was cut. */
function speak(first: string, drip: string | null): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(test.house.publicUrl).port), '127.0.0.1');
    const dripping = setInterval(() => drip !== null && socket.writable && socket.write(drip), 500);
    const late = setTimeout(() => reject(new Error('still connected after 25 seconds')), 25_000);
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(dripping);
      clearTimeout(late);
      resolve(performance.now() - started);
    });
    socket.resume();
    if (first) socket.write(first);
  });
}

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

it('cuts off within 20 seconds whoever never comes to an end', async () => {
  const cuts = await Promise.all([
    speak('', null), // says nothing
    speak('POST /graphql HTTP/1.1\r\n', null), // stops in the head
    speak('POST /graphql HTTP/1.1\r\nhost: localhost\r\n', 'x-more: 1\r\n'), // a head that never ends
    speak(`${HEAD}content-length: 1000\r\n\r\n`, null), // a body that never comes
    speak(`${HEAD}content-length: 100000\r\n\r\n{"query":"`, 'x'), // a body letter by letter
    speak(`${HEAD}transfer-encoding: chunked\r\n\r\n`, '1\r\nx\r\n'),
    speak(
      'POST /help/send HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 5000\r\n\r\n',
      'a',
    ),
  ]);
  for (const cut of cuts) expect(cut).toBeLessThan(20_000);
  const { status } = await test.api.post('{"query":"{ __typename }"}');
  expect(status).toBe(200);
}, 60_000);
