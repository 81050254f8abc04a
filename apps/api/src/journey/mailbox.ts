import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from './browser.ts';
import { Broken } from './insist.ts';

/** A mail as it landed. */
export type Mail = { messageId: string; to: string; subject: string; text: string; at: string };

const PATIENCE_MS = 30_000;

/** The demo's mailbox, where every mail of the server lands. */
export class Mailbox {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async all(): Promise<Mail[]> {
    return (await this.#browser.json<{ mails: Mail[] }>('/demo/mailbox.json')).mails;
  }

  /** What is there now, to tell later what is new. */
  async mark(): Promise<ReadonlySet<string>> {
    return new Set((await this.all()).map(({ messageId }) => messageId));
  }

  /** Waits until so many new mails of a kind have landed. */
  async arrivals(since: ReadonlySet<string>, wanted: (mail: Mail) => boolean, count: number, what: string): Promise<Mail[]> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const landed = (await this.all()).filter((mail) => !since.has(mail.messageId) && wanted(mail));
      if (landed.length >= count) return landed;
      if (Date.now() > until) throw new Broken(`${landed.length} of ${count} mails have come: ${what}`);
      await wait(100);
    }
  }

  /** A mail as its reader sees it, with pictures and buttons. */
  async shown({ messageId }: Mail): Promise<string> {
    return (await this.#browser.open(`/demo/mailbox/mail?id=${encodeURIComponent(messageId)}`)).text;
  }
}

/** The path of the volunteer's link in a mail, or null where it has none. */
export const linkIn = (mail: Mail): string | null => /https?:\/\/[^/\s]+(\/t\/[\w-]+)/.exec(mail.text)?.[1] ?? null;

/** What a mail says to everybody who gets it: its words without the reader's own link. */
export const wordsOfMail = ({ subject, text }: Mail): string => `${subject}\n${text.replace(/https?:\/\/\S+/g, '…').trim()}`;

/** The six digits of a mail. */
export const codeIn = ({ text }: Mail): string => /^\s*(\d{6})\s*$/m.exec(text)?.[1] ?? '';
