import type { NetworkId, PageLanguage, StaffId } from '@wardwise/domain';
import type { House } from '../platform/context.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { announce } from '../platform/outbox.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** A referrer's link to be: whose, in which language its mail is, for how many days. */
type NewReferrerLink = { organizationId: string; pageLanguage: PageLanguage; days: number };

/** Makes the link of an organisation and announces its mail; its token is not stored, only its hash. */
export async function addReferrerLink(
  tx: Tx,
  { organizationId, pageLanguage, days }: NewReferrerLink,
  by: StaffId,
): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into referrer_links (network_id, id, token_hash, organization_id, page_language, made_by, made_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(organizationId)}, ${param(pageLanguage)},
      ${param(by)}, ${param(tx.now)}, ${param(tx.now)}::timestamptz + make_interval(days => ${param(days)}))`);
  await announce(tx, { type: 'referrer-link.mail', referrerLinkId: id });
  return id;
}

/** Ends a link of this network now; false for an unknown one. */
export async function revokeLink(tx: Tx, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const ended = await tx.one(sql`update referrer_links set revoked_at = coalesce(revoked_at, ${param(tx.now)})
    where network_id = ${param(tx.networkId)} and id = ${param(id)} returning id`);
  return ended !== null;
}

/** More than so many in 15 minutes are not taken by one link, wherever they are sent from: it may have been handed on. */
const REFERRALS_A_QUARTER = 15;

/** Whether one more may come by this link now, its row held so that they are counted one after another. */
export async function mayReferBy(tx: Tx, linkId: string): Promise<boolean> {
  await tx.run(
    sql`select from referrer_links where network_id = ${param(tx.networkId)} and id = ${param(linkId)} for no key update`,
  );
  const lately = await tx.one<{ count: number }>(sql`select count(*)::int as count from referrals_in
    where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} and sent_at > ${param(tx.now)}::timestamptz - interval '15 minutes'`);
  return (lately?.count ?? 0) < REFERRALS_A_QUARTER;
}

/** A referrer's link as whoever opens it finds it. */
type OpenedLink = {
  networkId: NetworkId;
  linkId: string;
  organizationId: string;
  pageLanguage: PageLanguage;
  networkName: string;
  organizationName: string;
  over: boolean;
};

/** The link behind a token, in one statement; null for an unknown one. */
export async function findReferrerLink({ pool }: House, token: string): Promise<OpenedLink | null> {
  const { rows } = await pool.query<OpenedLink>({
    name: 'find-referrer-link',
    text: `select l.network_id as "networkId", l.id as "linkId", l.organization_id as "organizationId", l.page_language as "pageLanguage",
        n.name as "networkName", o.name as "organizationName", (l.revoked_at is not null or l.expires_at <= now()) as over
      from referrer_links l join networks n on n.id = l.network_id join organizations o on o.id = l.organization_id where l.token_hash = $1`,
    values: [hashSecret(token)],
  });
  return rows[0] ?? null;
}

/** The address that the directory has of an organisation: its own, or one of its services'. */
const ADDRESS = sql`coalesce(o.email, (select min(coalesce(s.email, s.referral_email)) from services s where s.organization_id = o.id and s.status = 'ACTIVE'))`;

/** Where an organisation of the directory can be written to; null for an unknown one. */
export const findOrganizationAddress = (tx: Tx, id: string): Promise<{ email: string | null } | null> =>
  tx.one(sql`select ${ADDRESS} as email from organizations o where o.id = ${param(id)}`);

/** What the mail with a link is written from: nothing of it is about a person. */
export type ReferrerPost = { to: string; organization: string; network: string; language: PageLanguage; until: string };

/** The same while the link works; null where it is over, or there is no address any more. */
export const findReferrerPost = (tx: Tx, linkId: string): Promise<ReferrerPost | null> =>
  tx.one(sql`select ${ADDRESS} as "to", o.name as organization, n.name as network, l.page_language as language,
      to_char(l.expires_at at time zone 'Europe/London', 'YYYY-MM-DD') as until
    from referrer_links l join organizations o on o.id = l.organization_id join networks n on n.id = l.network_id
    where l.network_id = ${param(tx.networkId)} and l.id = ${param(linkId)} and l.revoked_at is null and l.expires_at > ${param(tx.now)}
      and ${ADDRESS} is not null`);
