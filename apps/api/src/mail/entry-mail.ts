import { findEntryToConfirm } from '../directory/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** To a service: a link to confirm or correct what the directory says of it. Nothing in it is about a person. */
export async function entryMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const entry = await findEntryToConfirm(tx, linkId);
  if (!entry) return null;
  const url = `${publicUrl}/s/${linkToken(tx.ring, linkId)}`;
  return { to: entry.to, ...write(SERVICE_MAILS[entry.language].entry(entry, url), entry.language) };
}
