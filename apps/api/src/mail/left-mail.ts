import { isPageLanguage, type PageLanguage, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openFarewell } from '../volunteers/index.ts';
import { type Letter, type Mail, write } from './letter.ts';
import { isolated } from './nudge-words.ts';

type Told = { network: string; phone: string | null };

/** To somebody who has left: that it is done, and whom to ring if it was not them. */
export async function leftMail(tx: Tx, volunteerId: string): Promise<Mail | null> {
  const to = await openFarewell(tx, volunteerId as VolunteerId);
  const row = await tx.one<Told & { language: string }>(sql`select n.name as network, n.phone, v.page_language as language
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(volunteerId)}`);
  if (!to || !row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  return { to, ...write(LEFT[language](row), language) };
}

const LEFT: Record<PageLanguage, (it: Told) => Letter> = {
  en: ({ network, phone }) => ({
    subject: 'You have left. Thank you for your help',
    sentences: [
      `You do not volunteer with ${network} any more. Your pages are closed, and we have deleted your name, number and address. This mail is the last one.`,
      `Was it not you?${phone ? ` Ring ${phone}.` : ' Tell your network.'} You can also join again at any time.`,
    ],
    button: null,
    code: null,
  }),
  ar: ({ network, phone }) => ({
    subject: 'غادرت الشبكة. شكرًا على مساعدتك',
    sentences: [
      `لم تعد متطوعًا مع ${isolated(network)}. أُغلقت صفحاتك، ومحونا اسمك ورقمك وعنوانك. هذه آخر رسالة منا.`,
      `لم تكن أنت من طلب ذلك؟${phone ? ` اتصل بالرقم ${isolated(phone)}.` : ' أخبر شبكتك.'} ويمكنك الانضمام من جديد متى شئت.`,
    ],
    button: null,
    code: null,
  }),
};
