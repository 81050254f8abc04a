import {
  type ApplicantGoneReason,
  isPageLanguage,
  KEPT_FOR,
  type PageLanguage,
  type VolunteerId,
  type VolunteerStatus,
  WRITTEN,
} from '@wardwise/domain';
import { findLink } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Announcement } from '../platform/outbox.ts';
import { linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';
import { openFarewell, openVolunteerContact } from '../volunteers/index.ts';
import { APPLICATIONS } from './application-words.ts';
import { findStaffReader } from './staff-reader.ts';
import { VOLUNTEERING_MAILS } from './words/volunteering-mails.ts';
import { type Mail, write } from './write-letter.ts';

type Sent<Type extends string> = Extract<Announcement, { type: Type }>;
type ToApplicant = Sent<`volunteer.${'applied' | 'known' | 'handed-in' | 'waiting' | 'approved'}.mail`>;

/** Who may still be told this by the time it is written. */
const STILL: Record<ToApplicant['type'], readonly VolunteerStatus[]> = {
  'volunteer.applied.mail': ['APPLIED'],
  'volunteer.handed-in.mail': ['APPLIED'],
  'volunteer.waiting.mail': ['APPLIED'],
  'volunteer.approved.mail': ['APPROVED'],
  'volunteer.known.mail': ['APPLIED', 'APPROVED', 'SUSPENDED'],
};

type Applicant = {
  network: string;
  phone: string | null;
  email: string | null;
  language: string;
  status: VolunteerStatus;
  reason: ApplicantGoneReason | null;
  ward: string | null;
  /** Which group handed them in, while their own yes is missing; and the day on which they are forgotten. */
  handedInBy: string | null;
  until: string | null;
};

const findApplicant = (tx: Tx, id: string): Promise<Applicant | null> =>
  tx.one<Applicant>(sql`select n.name as network, n.phone, n.email, v.page_language as language, v.status, v.declined_reason as reason,
      (select w.name from wards w where w.code = v.ward_code) as ward,
      case when v.guidance_at is null then (select i.source from volunteer_imports i where i.network_id = v.network_id and i.id = v.import_id) end as "handedInBy",
      to_char(v.applied_at + ${param(KEPT_FOR.application)}::interval, 'YYYY-MM-DD') as until
    from volunteers v join networks n on n.id = v.network_id where v.network_id = ${param(tx.networkId)} and v.id = ${param(id)}`);

const dateIn = (language: PageLanguage, day: string): string =>
  new Intl.DateTimeFormat(WRITTEN[language].locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const languageOf = ({ language }: Applicant): PageLanguage => (isPageLanguage(language) ? language : 'en');

/** To somebody who signed up: that it has arrived, that they are known already, that it takes longer, that they are taken on. */
export async function applicantMail(tx: Tx, { type, linkId }: ToApplicant, publicUrl: string): Promise<Mail | null> {
  const link = await findLink(tx, linkId);
  const row = link && (await findApplicant(tx, link.volunteerId));
  const contact = link && (await openVolunteerContact(tx, link.volunteerId));
  if (!row || !contact?.email || !STILL[type].includes(row.status)) return null;
  const language = languageOf(row);
  const words = VOLUNTEERING_MAILS[language];
  if (type === 'volunteer.handed-in.mail' && !row.handedInBy) return null;
  const closed = row.status === 'SUSPENDED';
  const it = {
    network: row.network,
    ask: words.ask(row.phone, row.email),
    url: `${publicUrl}/t/${linkToken(tx.ring, linkId)}/yours`,
    by: row.handedInBy ?? '',
    until: row.until ? dateIn(language, row.until) : '',
  };
  return {
    to: contact.email,
    ...write(words[closed ? 'volunteer.closed.mail' : type](it), language),
  };
}

/** To somebody who is not taken on: kindly, why, and that nothing of them is left. */
export async function declinedMail(tx: Tx, volunteerId: string): Promise<Mail | null> {
  const to = await openFarewell(tx, volunteerId as VolunteerId);
  const row = await findApplicant(tx, volunteerId);
  if (!to || !row?.reason) return null;
  const language = languageOf(row);
  const words = VOLUNTEERING_MAILS[language];
  const { network, reason } = row;
  if (reason === 'NO_YES') return { to, ...write(words['volunteer.own-no.mail']({ network }), language) };
  const it = { network, ask: words.ask(row.phone, row.email), reason };
  return { to, ...write(words['volunteer.declined.mail'](it), language) };
}

/** To a lead or a coordinator: somebody waits to be taken on. It names the ward and nobody; null once they were answered. */
export async function applicationMail(
  tx: Tx,
  { type, volunteerId, staffId }: Sent<`application.${string}`>,
  publicUrl: string,
): Promise<Mail | null> {
  const row = await findApplicant(tx, volunteerId);
  const reader = await findStaffReader(tx, staffId);
  if (row?.status !== 'APPLIED' || !row.ward || !reader) return null;
  const it = { network: reader.network, ward: row.ward, url: `${publicUrl}/n/${reader.slug}/volunteers` };
  return { to: reader.to, ...write(APPLICATIONS[reader.language][type](it), reader.language) };
}
