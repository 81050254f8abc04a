import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
// postal-mime and smtp-server: a real mail server in the process, as the demo has one.
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { insist } from '../journey/index.ts';

/** A mail as it landed: to whom, what it says, and all of it without the reader's own address, which mail cannot do without. */
export type Mail = { to: string; text: string; rest: Buffer };

const PATIENCE_MS = 60_000;

/** The mail server of the proof; it keeps every mail it was ever given. */
export class Post {
  readonly mails: Mail[] = [];
  readonly #server: SMTPServer;

  private constructor() {
    this.#server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], hideSTARTTLS: true, logger: false },
      onData: (stream, _session, next) => {
        const take = async () => this.#keep(await buffer(stream));
        take().then(() => next(), next);
      },
    });
  }

  static async open(): Promise<Post> {
    const post = new Post();
    await new Promise<void>((resolve) => void post.#server.listen(0, '127.0.0.1', resolve));
    return post;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  close = (): Promise<void> => new Promise((resolve) => this.#server.close(() => resolve()));

  /** Waits for a mail to somebody that has what is looked for in it, and takes that; each is found once. */
  async find(to: string, wanted: RegExp): Promise<string> {
    for (const until = Date.now() + PATIENCE_MS; ; await wait(100)) {
      const at = this.mails.findLastIndex((mail) => mail.to === to && wanted.test(mail.text));
      const found = wanted.exec(this.mails[at]?.text ?? '')?.[1];
      if (found) {
        this.mails[at] = { ...(this.mails[at] as Mail), text: '' };
        return found;
      }
      insist(Date.now() < until, `no mail has come in which stands ${wanted}`);
    }
  }

  async #keep(raw: Buffer): Promise<void> {
    const { to, text = '', subject = '', html = '' } = await PostalMime.parse(raw);
    const address = to?.[0]?.address ?? '';
    const head = raw.toString('latin1').replace(/^To:.*(?:\r?\n[ \t].*)*/m, '');
    // As it was sent, and as its reader's program shows it.
    const rest = Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(`\n${subject}\n${text}\n${html}`)]);
    this.mails.push({ to: address, text, rest });
  }
}
