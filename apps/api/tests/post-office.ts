import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** One mail as the server was given it. */
export type Letter = {
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: string[];
  said: Record<string, string>;
};

/** Says whether the server goes on at a step of the conversation; one that never says holds the line. */
export type Gate = (step: 'MAIL' | 'DATA') => Promise<void>;

/** A real mail server that a test holds in its hand: it keeps what it accepts, and waits at each step for the gate. */
export async function openPostOffice(gate: Gate = async () => {}) {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    hideSTARTTLS: true,
    logger: false,
    closeTimeout: 100, // a line that was held is not waited for
    onMailFrom: (_address, _session, next) => void gate('MAIL').then(() => next(), next),
    onData(stream, _session, next) {
      const take = async () => {
        const { messageId = '', to, subject = '', text = '', html = '', headers } = await PostalMime.parse(await buffer(stream));
        const said = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
        letters.push({ messageId, to: to?.[0]?.address ?? '', subject, text, html, headers: Object.keys(said), said });
        await gate('DATA');
      };
      take().then(() => next(), next);
    },
  });
  server.on('error', () => {}); // a client that was killed resets the line
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { letters, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
