import { isPageLanguage, type PageLanguage, type VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { openFarewell } from '../volunteers/index.ts';
import { type Letter, type Mail, write } from './letter.ts';
import { isolated } from './nudge-words.ts';

type Told = { network: string; person: string; phone: string | null };

/** To somebody who may not help any more: that it is so, and who else will look at it again if they ask. */
export async function removedMail(tx: Tx, volunteerId: string): Promise<Mail | null> {
  const to = await openFarewell(tx, volunteerId as VolunteerId);
  const row = await tx.one<
    Told & { language: string }
  >(sql`select n.name as network, n.phone, s.display_name as person, v.page_language as language
    from farewells f join volunteers v on v.network_id = f.network_id and v.id = f.volunteer_id
      join staff s on s.network_id = f.network_id and s.id = f.appeal_staff join networks n on n.id = f.network_id
    where f.network_id = ${param(tx.networkId)} and f.volunteer_id = ${param(volunteerId)}`);
  if (!to || !row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  return { to, ...write(REMOVED[language](row), language) };
}

const REMOVED: Record<PageLanguage, (it: Told) => Letter> = {
  en: ({ network, person, phone }) => ({
    subject: 'You cannot volunteer with us any more',
    sentences: [
      `${network} has decided that you cannot volunteer with it any more. Your pages are closed, and we have erased your name, number and address.`,
      `If you think this is wrong, ask ${person} to look at it again. ${person} was not the one who decided.${phone ? ` Ring ${phone} and ask for them.` : ''}`,
      'We keep a mark that lets us know your number and e-mail again, and nothing else. Somebody looks at it once a year.',
    ],
    button: null,
    code: null,
  }),
  ar: ({ network, person, phone }) => ({
    subject: 'لم يعد بإمكانك التطوع معنا',
    sentences: [
      `قررت ${isolated(network)} أنه لم يعد بإمكانك التطوع معها. أُغلقت صفحاتك، ومحونا اسمك ورقمك وعنوانك.`,
      `إذا كنت ترى أن هذا خطأ، فاطلب من ${isolated(person)} إعادة النظر، فلم يكن هو من اتخذ القرار.${phone ? ` اتصل بالرقم ${isolated(phone)} واسأل عنه.` : ''}`,
      'نحتفظ بعلامة تجعلنا نعرف رقمك وبريدك من جديد، ولا شيء غير ذلك. ينظر فيها أحدنا مرة في السنة.',
    ],
    button: null,
    code: null,
  }),
};
