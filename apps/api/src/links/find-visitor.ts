import type { CallOutId, NetworkId, PageLanguage, RequestId, VolunteerId } from '@wardwise/domain';
import type { Actor } from '../platform/actor.ts';
import type { House } from '../platform/context.ts';
import { hashSecret } from '../platform/seal/index.ts';
import { param, sql, statement } from '../platform/sql.ts';

type Row = {
  networkId: NetworkId;
  id: string;
  requestId: RequestId | null;
  volunteerId: VolunteerId;
  callOutId: CallOutId | null;
  pageLanguage: PageLanguage;
  expired: boolean;
  closed: boolean;
  left: boolean;
  network: string;
  phone: string | null;
  here: boolean;
  elsewhere: boolean;
};

/** Whoever stands behind a volunteer's link: who they are to us, and the language the volunteer reads. */
export type Visitor = { actor: Actor; pageLanguage: PageLanguage };

/** The link of somebody who may not help at present, or who has left, and whom to ring about it; it says no more. */
export type ClosedLink = { code: 'LINK_CLOSED' | 'LINK_LEFT'; network: string; phone: string | null };

// Every link of one volunteer to one request, or to themselves, is bound together: an older mail, forwarded, opens nothing that a newer one has bound.
const BOUND = sql`from task_links o join link_browsers b on b.network_id = o.network_id and b.link_id = o.id
        where o.network_id = l.network_id and o.request_id is not distinct from l.request_id and o.volunteer_id = l.volunteer_id`;

/** Who holds a link, in one statement: the volunteer where this browser is bound, otherwise somebody who may see the call-out. Null for an unknown link; closed from the moment on that its volunteer is suspended or removed, or has left. */
export async function findVisitor(
  house: House,
  token: string,
  browser: string | null,
): Promise<Visitor | ClosedLink | 'LINK_EXPIRED' | null> {
  const { text, values } = statement(sql`
    select l.network_id as "networkId", l.id, l.request_id as "requestId", l.volunteer_id as "volunteerId", l.call_out_id as "callOutId",
      v.page_language as "pageLanguage", l.expires_at <= now() as expired,
      v.status not in ('APPROVED', 'APPLIED') as closed, v.status = 'LEFT' as left, n.name as network, n.phone,
      exists (select ${BOUND} and b.browser_hash = ${param(browser === null ? null : hashSecret(browser))}) as here,
      exists (select ${BOUND}) as elsewhere
    from task_links l join volunteers v on v.network_id = l.network_id and v.id = l.volunteer_id and (v.status <> 'APPLIED' or l.request_id is null)
      join networks n on n.id = l.network_id
    where l.token_hash = ${param(hashSecret(token))}`);
  const { rows } = await house.pool.query<Row>({ name: 'find-visitor', text, values });
  const [link] = rows;
  if (!link) return null;
  if (link.closed) return { code: link.left ? 'LINK_LEFT' : 'LINK_CLOSED', network: link.network, phone: link.phone };
  return link.expired ? 'LINK_EXPIRED' : { actor: actorOf(link), pageLanguage: link.pageLanguage };
}

function actorOf({ networkId, id: linkId, requestId, volunteerId, callOutId, here, elsewhere }: Row): Actor {
  if (here) return { kind: 'VOLUNTEER', networkId, volunteerId, requestId, callOutId, linkId };
  return { kind: 'LINK_HOLDER', networkId, linkId, boundElsewhere: elsewhere };
}
