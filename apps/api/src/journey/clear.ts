import { readFileSync } from 'node:fs';
import { insist } from './insist.ts';
import type { Mailbox } from './mailbox.ts';
import type { Owner } from './owner.ts';
import { IN_CLEAR, isInClear } from './requester.ts';

/**
 * Looks for her name, number, address and words wherever they must never stand: in every column of every table (the outbox is one),
 * in every mail since the journey began, and in the server's log where we were told of one.
 */
export async function nothingInClear(
  { owner, mailbox, before, log }: { owner: Owner; mailbox: Mailbox; before: ReadonlySet<string>; log: string | null },
  moment: string,
): Promise<void> {
  const tables = await owner.findInClear(IN_CLEAR);
  insist(tables.length === 0, `${moment} something of hers stands in clear in ${tables.join(', ')}`);
  for (const mail of (await mailbox.all()).filter(({ messageId }) => !before.has(messageId))) {
    const said = [mail.to, mail.subject, mail.text, await mailbox.shown(mail)];
    insist(!said.some(isInClear), `${moment} something of hers stands in the mail "${mail.subject}"`);
  }
  if (log) insist(!isInClear(readFileSync(log, 'utf8')), `${moment} something of hers stands in the server's log`);
}
