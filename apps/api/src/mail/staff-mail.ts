import { type PageLanguage, type StaffId, staffLanguage } from '@wardwise/domain';
import { openInvited } from '../invitations/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { linkToken, sixDigits } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openStaffEmail } from '../staff/index.ts';
import { findStaffReader } from './staff-reader.ts';
import { STAFF_MAIL } from './staff-words.ts';
import { type Mail, write } from './write-letter.ts';

/** Writes the mail with an invitation's newest link; null when it is over by then. */
export async function invitationMail(tx: Tx, id: string, publicUrl: string): Promise<Mail | null> {
  const row = await tx.one<{ kind: string; token_id: string; page_language: PageLanguage; slug: string; network: string }>(
    sql`select i.kind, i.token_id, i.page_language, n.slug, n.name as network from invitations i join networks n on n.id = i.network_id
      where i.network_id = ${param(tx.networkId)} and i.id = ${param(id)} and i.token_id is not null
        and i.accepted_at is null and i.withdrawn_at is null and i.expires_at > ${param(tx.now)}`,
  );
  const invited = row && (await openInvited(tx, id));
  if (!row || !invited?.email) return null;
  // The token stands behind the #, which no browser sends and no log keeps.
  const url = `${publicUrl}/n/${row.slug}/invitation#link=${linkToken(tx.ring, row.token_id)}`;
  const words = STAFF_MAIL[staffLanguage(row.page_language)][row.kind === 'JOIN' ? 'invited' : 'newAddress'];
  return { to: invited.email, ...write(words({ network: row.network, url }), row.page_language) };
}

/** Writes the mail with the link and the code that let one of the staff in; null once they are used or over. */
export async function signInMail(tx: Tx, id: string, publicUrl: string): Promise<Mail | null> {
  const row = await tx.one<{
    staff_id: StaffId;
    page_language: PageLanguage;
    slug: string;
  }>(sql`select i.staff_id, i.page_language, n.slug
    from sign_ins i join networks n on n.id = i.network_id where i.network_id = ${param(tx.networkId)} and i.id = ${param(id)} and i.used_at is null and i.expires_at > ${param(tx.now)}`);
  const to = row && (await openStaffEmail(tx, row.staff_id));
  if (!row || !to) return null;
  // The token stands behind the #, which no browser sends and no log keeps.
  const url = `${publicUrl}/n/${row.slug}/sign-in#link=${linkToken(tx.ring, id)}`;
  return { to, ...write(STAFF_MAIL[staffLanguage(row.page_language)].signIn(sixDigits(tx.ring, id), url), row.page_language) };
}

type ToOneOfTheStaff = Extract<Announcement, { type: keyof typeof ABOUT }>;
const ABOUT = {
  'coordinator-invited.mail': ['coordinatorInvited', 'people'],
  'way-back.asked.mail': ['wayBackAsked', 'people'],
  'way-back.to-confirm.mail': ['wayBackToConfirm', 'people'],
  'way-back.sent.mail': ['wayBackSent', 'people'],
  'staff.left.mail': ['somebodyLeft', 'people'],
  'ward.given.mail': ['wardGiven', 'queue'],
  'ward.handed-over.mail': ['wardHandedOver', 'wards'],
  'ward.handed-back.mail': ['wardHandedBack', 'wards'],
  'ward.stand-in.mail': ['standInNamed', 'rota'],
  'ward.stand-in-over.mail': ['standInOver', 'rota'],
  'passkey.added.mail': ['passkeyAdded', 'my-sign-in'],
  'passkey.removed.mail': ['passkeyRemoved', 'my-sign-in'],
} as const;

/** Tells one of the staff of a change to how somebody gets in, at the address they have now; null when they left. */
export async function staffMail(tx: Tx, { type, staffId }: ToOneOfTheStaff, publicUrl: string): Promise<Mail | null> {
  const reader = await findStaffReader(tx, staffId);
  if (!reader) return null;
  const { to, language } = reader;
  const [words, page] = ABOUT[type];
  const it = { network: reader.network, url: `${publicUrl}/n/${reader.slug}/${page}` };
  return { to, ...write(STAFF_MAIL[language][words](it), language) };
}
