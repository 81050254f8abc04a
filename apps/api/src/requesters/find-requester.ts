import type { NetworkId, PageLanguage, RequestId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { param, sql, statement } from '../platform/sql.ts';
import { goesOnBeside } from './around.store.ts';

type Row = {
  networkId: NetworkId;
  id: string;
  requestId: RequestId;
  pageLanguage: PageLanguage;
  expired: boolean;
  here: boolean;
  elsewhere: boolean;
};

const BOUND = sql`from requester_browsers b where b.network_id = l.network_id and b.link_id = l.id`;

/** Who holds a private link, in one statement; it runs out only once the request has ended, no help goes on every week beside it and no service has what it was told, so that they see and erase as long as anything is held: whoever asked where this browser is bound, otherwise somebody who learns nothing. Null for an unknown link. */
export async function findRequester(
  house: House,
  token: string,
  browser: string | null,
): Promise<{ actor: Actor; pageLanguage: PageLanguage } | 'LINK_EXPIRED' | null> {
  const { text, values } = statement(sql`
    select l.network_id as "networkId", l.id, l.request_id as "requestId", l.page_language as "pageLanguage", l.expires_at <= now() and r.ended_at is not null and not ${goesOnBeside(sql`l.network_id`, sql`l.request_id`)} as expired,
      exists (select ${BOUND} and b.browser_hash = ${param(browser === null ? null : hashSecret(browser))}) as here,
      exists (select ${BOUND}) as elsewhere
    from requester_links l join help_requests r on r.network_id = l.network_id and r.id = l.request_id where l.token_hash = ${param(hashSecret(token))}`);
  const { rows } = await house.pool.query<Row>({ name: 'find-requester', text, values });
  const [link] = rows;
  if (!link) return null;
  return link.expired ? 'LINK_EXPIRED' : { actor: actorOf(link), pageLanguage: link.pageLanguage };
}

function actorOf({ networkId, id: linkId, requestId, here, elsewhere }: Row): Actor {
  if (here) return { kind: 'REQUESTER', networkId, requestId, linkId };
  return { kind: 'REQUESTER_LINK_HOLDER', networkId, linkId, boundElsewhere: elsewhere };
}
