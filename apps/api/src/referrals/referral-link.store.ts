import type { NetworkId, PageLanguage } from '@wardwise/domain';
import type { Codes } from '../platform/codes.ts';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, sql, statement } from '../platform/sql.ts';

/** The codes that open a mailed referral at a browser. */
export const REFERRAL_CODES: Codes = { table: 'referral_codes', mail: 'referral-code.mail' };

/** Makes the link of a service that takes referrals by mail; its token is not stored, only its hash. It is of no use once the yes has run out. */
export async function makeReferralLink(tx: Tx, referralId: string, pageLanguage: PageLanguage, until: string): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into referral_links (network_id, id, token_hash, referral_id, page_language, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(referralId)}, ${param(pageLanguage)},
      ${param(tx.now)}, (${param(until)}::date + 8)::timestamp at time zone 'Europe/London')`);
  return id;
}

export async function findLinkOf(tx: Tx, referralId: string): Promise<string | null> {
  const row = await tx.one<{ id: string }>(
    sql`select id from referral_links where network_id = ${param(tx.networkId)} and referral_id = ${param(referralId)}`,
  );
  return row?.id ?? null;
}

/** A mailed link as whoever opens it finds it; `here` where this browser has shown the code. */
export type ReferralDoor = {
  networkId: NetworkId;
  networkName: string;
  linkId: string;
  referralId: string;
  organizationId: string;
  pageLanguage: PageLanguage;
  expired: boolean;
  here: boolean;
};

/** The link behind a token, in one statement; null for an unknown one. */
export async function findReferralDoor({ pool }: House, token: string, browser: string | null): Promise<ReferralDoor | null> {
  const { text, values } = statement(sql`
    select l.network_id as "networkId", n.name as "networkName", l.id as "linkId", l.referral_id as "referralId", r.organization_id as "organizationId",
      l.page_language as "pageLanguage", l.expires_at <= now() as expired,
      exists (select from referral_browsers b where b.network_id = l.network_id and b.link_id = l.id
        and b.browser_hash = ${param(browser === null ? null : hashSecret(browser))}) as here
    from referral_links l join networks n on n.id = l.network_id join referrals r on r.network_id = l.network_id and r.id = l.referral_id
    where l.token_hash = ${param(hashSecret(token))}`);
  const { rows } = await pool.query<ReferralDoor>({ name: 'find-referral-door', text, values });
  return rows[0] ?? null;
}

/** Holds a link until commit, so that codes are counted one after another. */
export const lockReferralLink = (tx: Tx, linkId: string): Promise<void> =>
  tx.run(sql`select from referral_links where network_id = ${param(tx.networkId)} and id = ${param(linkId)} for update`);

/** Lets a browser in that has shown the code. */
export const saveReferralBrowser = (tx: Tx, linkId: string, browser: string): Promise<void> =>
  tx.run(sql`insert into referral_browsers (network_id, link_id, browser_hash, bound_at)
    values (${param(tx.networkId)}, ${param(linkId)}, ${param(hashSecret(browser))}, ${param(tx.now)}) on conflict do nothing`);

/** What a mail to a service says, and whom it goes to: nothing of it is about a person. */
export type ReferralPost = {
  linkId: string;
  to: string;
  service: string;
  network: string;
  language: PageLanguage;
  answerHours: number;
  running: boolean;
  status: string;
};

const POST = sql`select l.id as "linkId", s.referral_email as "to", s.name as service, n.name as network, l.page_language as language,
    r.answer_hours as "answerHours", r.ended_at is null as running, r.status
  from referral_links l join referrals r on r.network_id = l.network_id and r.id = l.referral_id
  join services s on s.id = r.service_id join networks n on n.id = l.network_id`;

/** Whom a mail about a link goes to; null where the service takes none any more. */
export const findReferralPost = (tx: Tx, linkId: string): Promise<ReferralPost | null> =>
  tx.one(sql`${POST} where l.network_id = ${param(tx.networkId)} and l.id = ${param(linkId)} and s.referral_email is not null`);

/** The same for a code that still counts. */
export const findReferralCodePost = (tx: Tx, codeId: string): Promise<ReferralPost | null> =>
  tx.one(sql`${POST} join referral_codes c on c.network_id = l.network_id and c.link_id = l.id
    where l.network_id = ${param(tx.networkId)} and c.id = ${param(codeId)} and c.expires_at > ${param(tx.now)} and s.referral_email is not null`);
