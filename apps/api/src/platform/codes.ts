import type { Tx } from './db/transaction.ts';
import { newRandomId } from './ids.ts';
import { announce } from './outbox.ts';
import { hashCode, sameBytes, sixDigits } from './seal/index.ts';
import { name, param, sql } from './sql.ts';

/** The codes by which another browser is let in to one kind of link: where they are kept, and the mail that brings one. */
export type Codes = {
  table: 'link_codes' | 'requester_codes' | 'referral_codes';
  mail: 'link-code.mail' | 'requester-code.mail' | 'referral-code.mail';
};

/** What came of a code that was typed. */
export type TriedCode = 'RIGHT' | 'LINK_CODE_WRONG' | 'LINK_CODE_EXPIRED' | 'LINK_CODE_TOO_MANY_TRIES';

/** More than this many codes in an hour for one link are not sent: somebody's inbox is not a toy. */
const CODES_AN_HOUR = 5;

/** A code takes so many wrong guesses: 5 of a million. */
const WRONG_CODES = 5;

/** Makes a code for a link whose row is held, good for ten minutes, and announces its mail; false, and no code, where too many were sent of late. */
export async function sendCode(tx: Tx, { table, mail }: Codes, linkId: string): Promise<boolean> {
  const lately = await tx.one<{ codes: number }>(sql`select count(*)::int as codes from ${name(table)}
    where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} and created_at > ${param(tx.now)}::timestamptz - interval '1 hour'`);
  if ((lately?.codes ?? 0) >= CODES_AN_HOUR) return false;
  const id = newRandomId();
  await tx.run(sql`insert into ${name(table)} (network_id, id, link_id, code_hash, created_at, expires_at)
    values (${param(tx.networkId)}, ${param(id)}, ${param(linkId)}, ${param(hashCode(tx.ring, id, sixDigits(tx.ring, id)))},
      ${param(tx.now)}, ${param(tx.now)}::timestamptz + interval '10 minutes')`);
  await announce(tx, { type: mail, codeId: id });
  return true;
}

/** Tries a code against the newest of a link; a wrong guess is counted, so this must not be rolled back. */
export async function tryCode(tx: Tx, { table }: Codes, linkId: string, code: string): Promise<TriedCode> {
  const row = await tx.one<{ id: string; code_hash: Buffer; wrong_codes: number; live: boolean }>(
    sql`select id, code_hash, wrong_codes, (used_at is null and expires_at > ${param(tx.now)}) as live from ${name(table)}
      where network_id = ${param(tx.networkId)} and link_id = ${param(linkId)} order by created_at desc limit 1 for update`,
  );
  if (!row?.live) return 'LINK_CODE_EXPIRED';
  if (row.wrong_codes >= WRONG_CODES) return 'LINK_CODE_TOO_MANY_TRIES';
  const right = sameBytes(row.code_hash, hashCode(tx.ring, row.id, code.replace(/\D/g, '').slice(0, 12)));
  const change = right ? sql`used_at = ${param(tx.now)}` : sql`wrong_codes = wrong_codes + 1`;
  await tx.run(sql`update ${name(table)} set ${change} where network_id = ${param(tx.networkId)} and id = ${param(row.id)}`);
  return right ? 'RIGHT' : 'LINK_CODE_WRONG';
}
