import { type APIRequestContext, expect } from '@playwright/test';

export type Mail = { to: string; subject: string; text: string; at: string };

/** The outbox is emptied a few times a second: whoever waits for a mail looks as often. */
const OFTEN = [100];

/** The newest mail to somebody that landed since then, as soon as it has. */
export async function mailTo(from: APIRequestContext, address: string, since: Date): Promise<Mail> {
  const newest = async () => {
    const { mails } = (await (await from.get('/demo/mailbox.json')).json()) as { mails: Mail[] };
    return mails.find(({ to, at }) => to === address && new Date(at) >= since);
  };
  await expect.poll(newest, { intervals: OFTEN, message: `a mail to ${address}` }).toBeDefined();
  return (await newest()) as Mail;
}

/** The link in a mail, as a path of ours. */
export function linkIn({ text }: Mail): string {
  const url = /https?:\/\/\S+/.exec(text)?.[0] ?? '';
  return url.slice(new URL(url).origin.length);
}

/** The six digits in a mail. */
export const codeIn = ({ text }: Mail): string => /\b\d{6}\b/.exec(text)?.[0] ?? '';
