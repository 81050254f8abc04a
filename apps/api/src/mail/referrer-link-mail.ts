import type { PageLanguage } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { findReferrerPost, type ReferrerPost } from '../referrals/index.ts';
import { type Letter, type Mail, write } from './letter.ts';
import { isolated, letter } from './nudge-words.ts';

/** To an organisation: the link by which it refers people to us. Nothing in it is about a person. */
export async function referrerLinkMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const post = await findReferrerPost(tx, linkId);
  if (!post) return null;
  const url = `${publicUrl}/refer/${linkToken(tx.ring, linkId)}`;
  return { to: post.to, ...write(WORDS[post.language](post, url), post.language) };
}

const WORDS: Record<PageLanguage, (it: ReferrerPost, url: string) => Letter> = {
  en: ({ organization, network, until }, url) =>
    letter(
      `Refer people to ${network}`,
      [
        `With this link ${organization} can ask ${network} to help somebody: one person at a time, and only with their yes. You need no password.`,
        `The page also shows you how far each one has come. The link works until ${until}. Keep it within your team: whoever has it can refer in your name.`,
      ],
      'Refer somebody',
      url,
    ),
  ar: ({ organization, network, until }, url) =>
    letter(
      `إحالة أشخاص إلى ${isolated(network)}`,
      [
        `بهذا الرابط تستطيع ${isolated(organization)} أن تطلب من ${isolated(network)} مساعدة شخص: شخص واحد في كل مرة، وبموافقته فقط. لا حاجة إلى كلمة مرور.`,
        `تعرض الصفحة أيضًا إلى أين وصلت كل إحالة. يعمل الرابط حتى ${until}. أبقوه داخل فريقكم: من يملكه يستطيع الإحالة باسمكم.`,
      ],
      'أحِل شخصًا',
      url,
    ),
};
