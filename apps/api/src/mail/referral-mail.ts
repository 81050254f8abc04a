import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { linkToken, sixDigits } from '../platform/seal/index.ts';
import { findReferralCodePost, findReferralPost, type ReferralPost } from '../referrals/index.ts';
import { SERVICE_MAILS } from './words/service-mails.ts';
import { type Mail, write } from './write-letter.ts';

type About = Extract<Announcement, { type: 'referral.sent.mail' | 'referral.chased.mail' | 'referral.withdrawn.mail' }>;

/** To a service that takes referrals by mail: one waits, we still wait for a word, or it was taken back. Nothing of it is about a person, and its link opens nothing by itself. */
export async function referralMail(tx: Tx, { type, linkId }: About, publicUrl: string): Promise<Mail | null> {
  const post = await findReferralPost(tx, linkId);
  if (!post || !stillSo(type, post)) return null;
  const words = SERVICE_MAILS[post.language].referral;
  const said = words[type](post);
  const button = { label: words.open, url: `${publicUrl}/referral/${linkToken(tx.ring, linkId)}` };
  return { to: post.to, ...write({ ...said, code: null, button }, post.language) };
}

/** The code that opens a referral at the browser it was asked for in. */
export async function referralCodeMail(tx: Tx, codeId: string): Promise<Mail | null> {
  const post = await findReferralCodePost(tx, codeId);
  if (!post) return null;
  const said = SERVICE_MAILS[post.language].referral.code;
  return { to: post.to, ...write({ ...said, code: sixDigits(tx.ring, codeId), button: null }, post.language) };
}

/** Nobody is told of what is over by the time the mail is written. */
const stillSo = (type: About['type'], { running, status }: ReferralPost): boolean =>
  type === 'referral.withdrawn.mail' ? status === 'WITHDRAWN' : running;
