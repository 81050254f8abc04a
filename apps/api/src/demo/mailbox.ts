import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
// postal-mime: reads mail back; small and without native parts.
import PostalMime from 'postal-mime';
// smtp-server: a real SMTP server in the process, so that the demo's mail takes the same way as any other.
import { SMTPServer } from 'smtp-server';

/** One mail that landed. */
export type Landed = { messageId: string; to: string; subject: string; text: string; html: string; at: Date };

export type Mailbox = { smtpUrl: string; mails: () => Landed[]; stop: () => Promise<void> };

/** Opens the demo's mailbox: an SMTP server on loopback that keeps the newest 500 mails in memory; one Message-ID is one mail. */
export async function openMailbox(): Promise<Mailbox> {
  const mails = new Map<string, Landed>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    hideSTARTTLS: true,
    logger: false,
    onData(stream, _session, done) {
      const read = buffer(stream).then((raw) => PostalMime.parse(raw));
      read.then((mail) => {
        const messageId = mail.messageId ?? '';
        const to = mail.to?.[0]?.address ?? '';
        mails.set(messageId, {
          messageId,
          to,
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          html: mail.html ?? '',
          at: new Date(),
        });
        const [oldest] = mails.keys();
        if (mails.size > 500 && oldest !== undefined) mails.delete(oldest);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails: () => [...mails.values()].reverse(),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
