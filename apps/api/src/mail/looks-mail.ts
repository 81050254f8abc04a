import { isolated, type StaffLanguage } from '@wardwise/domain';
import { countUnusual } from '../looks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { letter } from './letter.ts';
import { findStaffReader } from './staff-reader.ts';
import { type Mail, write } from './write-letter.ts';

type Report = Extract<Announcement, { type: 'unusual-looks.mail' }>;

/** To a coordinator or safeguarding lead: how many people's looks were unusual last week, and where to read more. It names nobody. Null where nobody's were but their own. */
export async function looksMail(tx: Tx, { week, staffId }: Report, publicUrl: string): Promise<Mail | null> {
  const people = await countUnusual(tx, week, staffId);
  const reader = await findStaffReader(tx, staffId);
  if (people === 0 || !reader?.roles.some((role) => role === 'COORDINATOR' || role === 'SAFEGUARDING_LEAD')) return null;
  const { to, language } = reader;
  const words = WORDS[language](people);
  const network = language === 'ar' ? isolated(reader.network) : reader.network;
  const url = `${publicUrl}/n/${reader.slug}/unusual-looks`;
  return { to, ...write(letter(words.subject, [words.what, words.ask, network], words.open, url), language) };
}

type Words = { subject: string; what: string; ask: string; open: string };

const WORDS: Record<StaffLanguage, (people: number) => Words> = {
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
