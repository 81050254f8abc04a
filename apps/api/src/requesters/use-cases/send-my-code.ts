import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { newRandomId } from '../../platform/ids.ts';
import { announce } from '../../platform/outbox.ts';
import { hashCode, sixDigits } from '../../platform/seal/index.ts';
import { param, sql } from '../../platform/sql.ts';
import { lockLink } from '../requester-link.store.ts';

export const SEND_MY_CODE_REFUSALS = ['LINK_NOT_FOUND', 'TOO_MANY_TRIES'] as const;

/** More than this many codes in an hour for one link are not sent: somebody's inbox is not a toy. */
const CODES_AN_HOUR = 5;

/** Another browser asks for a code; it goes to the e-mail that was given, if one was. The answer is the same either way. */
export function sendMyCode({ actor, db, house }: Ctx): Promise<Decision<{ sent: true }, (typeof SEND_MY_CODE_REFUSALS)[number]>> {
  if (actor.kind !== 'REQUESTER_LINK_HOLDER') return Promise.resolve(refuse('LINK_NOT_FOUND'));
  return db.transaction(async (tx) => {
    await lockLink(tx, actor.linkId);
    const lately = await tx.one<{ codes: number }>(sql`select count(*)::int as codes from requester_codes
      where network_id = ${param(tx.networkId)} and link_id = ${param(actor.linkId)} and created_at > ${param(tx.now)}::timestamptz - interval '1 hour'`);
    if ((lately?.codes ?? 0) >= CODES_AN_HOUR) return refuse('TOO_MANY_TRIES');
    const id = newRandomId();
    await tx.run(sql`insert into requester_codes (network_id, id, link_id, code_hash, created_at, expires_at)
      values (${param(tx.networkId)}, ${param(id)}, ${param(actor.linkId)}, ${param(hashCode(house.ring, id, sixDigits(house.ring, id)))},
        ${param(tx.now)}, ${param(tx.now)}::timestamptz + interval '10 minutes')`);
    await announce(tx, { type: 'requester-code.mail', codeId: id });
    return agree({ sent: true as const });
  });
}
