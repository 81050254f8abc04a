import { isPageLanguage, type PageLanguage, type StaffId } from '@wardwise/domain';
import { countUnusual } from '../looks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { param, sql } from '../platform/sql.ts';
import { openStaffEmail } from '../staff/index.ts';
import { type Mail, write } from './letter.ts';
import { isolated, letter } from './nudge-words.ts';

type Report = Extract<Announcement, { type: 'unusual-looks.mail' }>;

/** To a coordinator or safeguarding lead: how many people's looks were unusual last week, and where to read more. It names nobody. Null where nobody's were but their own. */
export async function looksMail(tx: Tx, { week, staffId }: Report, publicUrl: string): Promise<Mail | null> {
  const people = await countUnusual(tx, week, staffId);
  const reader = await tx.one<{
    language: string;
    network: string;
    slug: string;
  }>(sql`select s.page_language as language, n.name as network, n.slug
    from staff s join networks n on n.id = s.network_id where s.network_id = ${param(tx.networkId)} and s.id = ${param(staffId)}
      and s.roles && array['COORDINATOR', 'SAFEGUARDING_LEAD']`);
  const to = reader && (await openStaffEmail(tx, staffId as StaffId));
  if (people === 0 || !reader || !to) return null;
  const language = isPageLanguage(reader.language) ? reader.language : 'en';
  const words = WORDS[language](people);
  const network = language === 'ar' ? isolated(reader.network) : reader.network;
  const url = `${publicUrl}/n/${reader.slug}/unusual-looks`;
  return { to, ...write(letter(words.subject, [words.what, words.ask, network], words.open, url), language) };
}

type Words = { subject: string; what: string; ask: string; open: string };

const WORDS: Record<PageLanguage, (people: number) => Words> = {
  en: (people) => ({
    subject: 'Looks to ask about',
    what: `Every look at personal data is on record. Last week, something was unusual about the looks of ${people === 1 ? 'one person' : `${people} people`}.`,
    ask: 'There may be a good reason. Please read the list, and ask them.',
    open: 'Open the list',
  }),
  ar: (people) => ({
    subject: 'اطلاعات تستحق السؤال',
    what: `كل اطلاع على بيانات شخصية مسجل. في الأسبوع الماضي كان هناك أمر غير معتاد في الاطلاعات. عدد الأشخاص المعنيين: ${people}.`,
    ask: 'قد يكون هناك سبب وجيه. يرجى قراءة القائمة وسؤالهم.',
    open: 'افتح القائمة',
  }),
};
