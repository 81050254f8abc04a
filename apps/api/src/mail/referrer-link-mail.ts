import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { findReferrerPost } from '../referrals/index.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';
import { type Mail, write } from './write-letter.ts';

/** To an organisation: the link by which it refers people to us. Nothing in it is about a person. */
export async function referrerLinkMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const post = await findReferrerPost(tx, linkId);
  if (!post) return null;
  const url = `${publicUrl}/refer/${linkToken(tx.ring, linkId)}`;
  return { to: post.to, ...write(SERVICE_MAILS[post.language].referrerLink(post, url), post.language) };
}
