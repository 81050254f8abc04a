import { isolated, type StaffLanguage, TROUBLES, type TroubleKind } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { listTroubles } from '../upkeep/index.ts';
import { letter } from './letter.ts';
import { findStaffReader } from './staff-reader.ts';
import { type Mail, write } from './write-letter.ts';

/** To a coordinator: what is wrong with how things are kept, and where to read more. Null where all is well again. */
export async function troublesMail(tx: Tx, staffId: string, publicUrl: string): Promise<Mail | null> {
  const kinds = await listTroubles(tx);
  const reader = await findStaffReader(tx, staffId);
  if (kinds.length === 0 || !reader?.roles.includes('COORDINATOR')) return null;
  const { to, language, slug } = reader;
  const { subject, trouble, ask, open } = WORDS[language];
  const network = language === 'ar' ? isolated(reader.network) : reader.network;
  const sentences = TROUBLES.filter((kind) => kinds.includes(kind)).map((kind) => trouble[kind]);
  return { to, ...write(letter(subject, [...sentences, ask, network], open, `${publicUrl}/n/${slug}/what-we-hold`), language) };
}

type Words = { subject: string; trouble: Record<TroubleKind, string>; ask: string; open: string };

const WORDS: Record<StaffLanguage, Words> = {
  en: {
    subject: 'Something is wrong with what we hold',
    trouble: {
      WORKER_SILENT: 'Wardwise does nothing by itself at the moment: nothing is erased, and no mail is sent.',
      OVERDUE: 'Some things should have been erased more than an hour ago, and are still here.',
      ROUND_FAILED: 'Part of the work that Wardwise does by itself has not been done for more than an hour.',
      RING_NOT_TURNED: 'No new key was made for two days. What we erase stays readable in backups for longer than we say.',
      BACKUP_LATE: 'No backup was made for two days. If the server breaks, newer requests are lost.',
    },
    ask: 'Please tell whoever runs your server today, and show them the page. You will hear again tomorrow if it is not mended.',
    open: 'Open the page',
  },
  ar: {
    subject: 'هناك خلل في حفظ ما لدينا',
    trouble: {
      WORKER_SILENT: 'لا يقوم Wardwise بأي عمل من تلقاء نفسه حاليًا: لا يُمحى شيء ولا يُرسل أي بريد.',
      OVERDUE: 'هناك أشياء كان يجب محوها قبل أكثر من ساعة، وما زالت هنا.',
      ROUND_FAILED: 'جزء من العمل الذي يقوم به Wardwise من تلقاء نفسه لم يُنجز منذ أكثر من ساعة.',
      RING_NOT_TURNED: 'لم يُصنع مفتاح جديد منذ يومين. ما نمحوه يبقى مقروءًا في النسخ الاحتياطية مدة أطول مما نقول.',
      BACKUP_LATE: 'لم تُصنع نسخة احتياطية منذ يومين. إذا تعطل الخادم ضاعت الطلبات الأحدث.',
    },
    ask: 'يرجى إخبار من يدير الخادم اليوم وإطلاعه على الصفحة. سنكتب إليك غدًا مرة أخرى إذا لم يُصلح الأمر.',
    open: 'افتح الصفحة',
  },
};
