import type { PageLanguage, RequestId } from '@wardwise/domain';
import type { Codes } from '../platform/codes.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { newRandomId } from '../platform/ids.ts';
import { hashSecret, linkToken } from '../platform/seal/index.ts';
import { param, sql } from '../platform/sql.ts';

/** The codes that let another browser in to a private link. */
export const REQUESTER_CODES: Codes = { table: 'requester_codes', mail: 'requester-code.mail' };

/** How long a private link opens anything after the request has ended, counted from when it was asked; before its end, and while help goes on beside it, always. */
const LINK_DAYS = 90;

/** Makes the private link of whoever asked; its token is not stored, only its hash. */
export async function makeRequesterLink(tx: Tx, requestId: RequestId, pageLanguage: PageLanguage): Promise<string> {
  const id = newRandomId();
  await tx.run(sql`insert into requester_links (network_id, id, token_hash, request_id, page_language, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(hashSecret(linkToken(tx.ring, id)))}, ${param(requestId)}, ${param(pageLanguage)},
      ${param(tx.now)}, ${param(tx.now)}::timestamptz + make_interval(days => ${param(LINK_DAYS)}))`);
  return id;
}

/** The request that a private link opens. */
export async function findLinkedRequest(tx: Tx, linkId: string): Promise<RequestId | null> {
  const row = await tx.one<{ id: RequestId }>(
    sql`select request_id as id from requester_links where network_id = ${param(tx.networkId)} and id = ${param(linkId)}`,
  );
  return row?.id ?? null;
}

/** The same, holding the link until commit: of two browsers at the same moment one is the first. */
export async function lockLink(tx: Tx, linkId: string): Promise<{ bound: boolean }> {
  await tx.run(sql`select from requester_links where network_id = ${param(tx.networkId)} and id = ${param(linkId)} for update`);
  const found = await tx.one(
    sql`select from requester_browsers where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} limit 1`,
  );
  return { bound: found !== null };
}

/** Lets a browser in from now on. */
export const saveBrowser = (tx: Tx, linkId: string, browser: string): Promise<void> =>
  tx.run(sql`insert into requester_browsers (network_id, link_id, browser_hash, bound_at)
    values (${param(tx.networkId)}, ${param(linkId)}, ${param(hashSecret(browser))}, ${param(tx.now)}) on conflict do nothing`);

/** Whether this browser is one of those let in. */
export async function isBoundHere(tx: Tx, linkId: string, browser: string): Promise<boolean> {
  const found = await tx.one(sql`select from requester_browsers
    where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} and browser_hash = ${param(hashSecret(browser))}`);
  return found !== null;
}

/** Whether a request has a private link; holds it until commit, so that no browser is bound meanwhile. */
export async function lockLinkOf(tx: Tx, requestId: RequestId): Promise<boolean> {
  const found = await tx.one(
    sql`select id from requester_links where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)} for update`,
  );
  return found !== null;
}

/** Lets no browser in any more, and no code that was sent: the first button pressed from now on binds. */
export async function unbindBrowsers(tx: Tx, requestId: RequestId): Promise<void> {
  const link = sql`(select id from requester_links where network_id = ${param(tx.networkId)} and request_id = ${param(requestId)})`;
  await tx.run(sql`delete from requester_browsers where network_id = ${param(tx.networkId)} and link_id = ${link}`);
  await tx.run(sql`update requester_codes set used_at = ${param(tx.now)}
    where network_id = ${param(tx.networkId)} and link_id = ${link} and used_at is null`);
}
