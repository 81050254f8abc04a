import type { Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { errorFacts, type Logger } from '../platform/log.ts';

/** So often a socket is asked whether anybody is there; one that does not answer until the next time is gone. */
const PING_MS = 20_000;
/** So many messages a minute; a page sends a handful. */
const MOST_A_MINUTE = 60;
const INTERNAL = 4500;
const TOO_MANY = 4429;

/** Lets a socket speak graphql-ws. What it says stands in no log, whatever is wrong with it. */
export function speak<Extra>(server: Server<Extra>, socket: WebSocket, extra: Extra, log: Logger): void {
  let answered = true;
  let heard = 0;
  const pinging = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
  }, PING_MS);
  const counting = setInterval(() => (heard = 0), 60_000);
  socket.on('pong', () => (answered = true));
  socket.on('error', () => {}); // ws closes it with the code that says why
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (text) =>
        new Promise((resolve) => (socket.readyState === socket.OPEN ? socket.send(text, () => resolve()) : resolve())),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (hear) => {
        socket.on('message', (said) => {
          if (++heard > MOST_A_MINUTE) return socket.close(TOO_MANY);
          hear(String(said)).catch((error: unknown) => {
            log.error({ fault: errorFacts(error) }, 'a socket failed');
            socket.close(INTERNAL);
          });
        });
      },
    },
    extra,
  );
  socket.once('close', (code) => {
    clearInterval(pinging);
    clearInterval(counting);
    void closed(code, '');
  });
}
