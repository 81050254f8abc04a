import type { PageLanguage } from '@wardwise/domain';
import { type EntryToConfirm, findEntryToConfirm } from '../directory/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { type Letter, type Mail, write } from './letter.ts';
import { isolated, letter } from './nudge-words.ts';

/** To a service: a link to confirm or correct what the directory says of it. Nothing in it is about a person. */
export async function entryMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const entry = await findEntryToConfirm(tx, linkId);
  if (!entry) return null;
  const url = `${publicUrl}/s/${linkToken(tx.ring, linkId)}`;
  return { to: entry.to, ...write(WORDS[entry.language](entry, url), entry.language) };
}

const WORDS: Record<PageLanguage, (it: EntryToConfirm, url: string) => Letter> = {
  en: ({ service, network }, url) =>
    letter(
      `Is this still right? ${service}`,
      [
        `${network} tells people about ${service}. Please look at what we say of you. It takes a minute, and you need no password.`,
        'You can say that it is right, tell us whether you have room, correct it, or tell us that you have closed. You can use the link again when something changes.',
        'If you are not the right person, please pass this mail on.',
      ],
      'Look at our entry',
      url,
    ),
  ar: ({ service, network }, url) =>
    letter(
      `هل ما زال هذا صحيحًا؟ ${isolated(service)}`,
      [
        `تخبر ${isolated(network)} الناس عن ${isolated(service)}. يرجى الاطلاع على ما نقوله عنكم. يستغرق ذلك دقيقة، ولا حاجة إلى كلمة مرور.`,
        'يمكنكم أن تؤكدوا صحته، أو تخبرونا هل لديكم متسع، أو تصححوه، أو تخبرونا أنكم أغلقتم. ويمكنكم استعمال الرابط مرة أخرى عندما يتغير شيء.',
        'إن لم تكن الشخص المناسب فيرجى تمرير هذه الرسالة إليه.',
      ],
      'افتح مدخلنا',
      url,
    ),
};
