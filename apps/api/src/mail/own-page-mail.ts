import { isPageLanguage, type PageLanguage } from '@wardwise/domain';
import { findLink } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openVolunteerContact } from '../volunteers/index.ts';
import { type Letter, type Mail, write } from './letter.ts';
import { isolated } from './nudge-words.ts';

type Told = { network: string; url: string };

/** To a volunteer who asked for their link: the way to what we hold about them. */
export async function ownPageMail(tx: Tx, linkId: string, publicUrl: string): Promise<Mail | null> {
  const link = await findLink(tx, linkId);
  const contact = link && (await openVolunteerContact(tx, link.volunteerId));
  if (!link || !contact?.email) return null;
  const row = await tx.one<{ network: string; language: string }>(sql`select n.name as network, v.page_language as language
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(link.volunteerId)}`);
  if (!row) return null;
  const language = isPageLanguage(row.language) ? row.language : 'en';
  const url = `${publicUrl}/t/${linkToken(tx.ring, linkId)}/yours`;
  return { to: contact.email, ...write(WORDS[language]({ network: row.network, url }), language) };
}

const WORDS: Record<PageLanguage, (it: Told) => Letter> = {
  en: ({ network, url }) => ({
    subject: 'Your link',
    sentences: [
      `You asked ${network} for a link to what we hold about you. There you see it, correct it, say that you do not want to be asked, or leave.`,
      'If you did not ask for this, do nothing.',
    ],
    code: null,
    button: { label: 'Open my page', url },
  }),
  ar: ({ network, url }) => ({
    subject: 'رابطك',
    sentences: [
      `طلبت من ${isolated(network)} رابطًا إلى ما نحفظه عنك. فيه تطلع عليه، أو تصححه، أو تطلب ألا نسألك، أو تغادر.`,
      'إذا لم تطلب هذا فلا تفعل شيئًا.',
    ],
    code: null,
    button: { label: 'افتح صفحتي', url },
  }),
};
