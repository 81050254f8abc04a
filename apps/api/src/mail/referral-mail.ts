import type { PageLanguage } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { linkToken, sixDigits } from '../platform/seal/index.ts';
import { findReferralCodePost, findReferralPost, type ReferralPost } from '../referrals/index.ts';
import { type Mail, write } from './letter.ts';
import { isolated } from './nudge-words.ts';

type About = Extract<Announcement, { type: 'referral.sent.mail' | 'referral.chased.mail' | 'referral.withdrawn.mail' }>;

/** To a service that takes referrals by mail: one waits, we still wait for a word, or it was taken back. Nothing of it is about a person, and its link opens nothing by itself. */
export async function referralMail(tx: Tx, { type, linkId }: About, publicUrl: string): Promise<Mail | null> {
  const post = await findReferralPost(tx, linkId);
  if (!post || !stillSo(type, post)) return null;
  const said = WORDS[post.language][type](inDirection(post));
  const button = { label: WORDS[post.language].open, url: `${publicUrl}/referral/${linkToken(tx.ring, linkId)}` };
  return { to: post.to, ...write({ ...said, code: null, button }, post.language) };
}

/** The code that opens a referral at the browser it was asked for in. */
export async function referralCodeMail(tx: Tx, codeId: string): Promise<Mail | null> {
  const post = await findReferralCodePost(tx, codeId);
  if (!post) return null;
  const said = WORDS[post.language].code;
  return { to: post.to, ...write({ ...said, code: sixDigits(tx.ring, codeId), button: null }, post.language) };
}

/** Nobody is told of what is over by the time the mail is written. */
const stillSo = (type: About['type'], { running, status }: ReferralPost): boolean =>
  type === 'referral.withdrawn.mail' ? status === 'WITHDRAWN' : running;

const inDirection = (post: ReferralPost): ReferralPost =>
  post.language === 'ar' ? { ...post, service: isolated(post.service), network: isolated(post.network) } : post;

type Said = { subject: string; sentences: string[] };
type Words = Record<About['type'], (post: ReferralPost) => Said> & { code: Said; open: string };

const WORDS: Record<PageLanguage, Words> = {
  en: {
    open: 'Open the page',
    code: {
      subject: 'Your code',
      sentences: [
        'Type this code on the page of the referral. It works once, for 10 minutes. Tell it to nobody outside your service.',
      ],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'A referral is waiting for you',
      sentences: [
        `${network} asks ${service} to help somebody, who has said yes to this.`,
        'This mail and its link say nothing about them. On the page, ask for a code: we send it to this address.',
        `Please answer within ${answerHours} hours. Yes, not yet and no are all good answers.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'A referral still waits for your word',
      sentences: [
        `${network} has asked ${service} to help somebody, and has not heard how it stands.`,
        'Please open the page and tell us. If we hear nothing, we take it for a no.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'A referral was withdrawn: please delete it',
      sentences: [
        `A referral from ${network} has ended. The yes was taken back or has run out, or it is not needed any more.`,
        'Please delete what you noted of it. The page shows nothing of what you were told any more.',
      ],
    }),
  },
  ar: {
    open: 'افتح الصفحة',
    code: {
      subject: 'رمزك',
      sentences: ['اكتب هذا الرمز في صفحة الإحالة. يعمل مرة واحدة، لمدة 10 دقائق. لا تخبر به أحدًا خارج خدمتكم.'],
    },
    'referral.sent.mail': ({ service, network, answerHours }) => ({
      subject: 'إحالة بانتظاركم',
      sentences: [
        `تطلب ${network} من ${service} مساعدة شخص وافق على ذلك.`,
        'لا تقول هذه الرسالة ولا رابطها شيئًا عنه. اطلبوا رمزًا من الصفحة: نرسله إلى هذا العنوان.',
        `يرجى الرد خلال ${answerHours} ساعة. نعم، وليس بعد، ولا: كلها إجابات مقبولة.`,
      ],
    }),
    'referral.chased.mail': ({ service, network }) => ({
      subject: 'ما زالت إحالة تنتظر ردكم',
      sentences: [
        `طلبت ${network} من ${service} مساعدة شخص، ولم تعرف بعد كيف تسير الأمور.`,
        'يرجى فتح الصفحة وإخبارنا. إذا لم نسمع منكم فسنعتبر ذلك رفضًا.',
      ],
    }),
    'referral.withdrawn.mail': ({ network }) => ({
      subject: 'سُحبت إحالة: يرجى حذفها',
      sentences: [
        `انتهت إحالة من ${network}. سُحبت الموافقة أو انتهت مدتها، أو لم تعد هناك حاجة.`,
        'يرجى حذف ما دوّنتموه منها. لم تعد الصفحة تعرض شيئًا مما قيل لكم.',
      ],
    }),
  },
};
