import type { CallOutId, NetworkId, PageLanguage, RequestId, VolunteerId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** By which link a volunteer was last sent a text, and of which request; open while it still asks them. */
export type Texted = {
  networkId: NetworkId;
  linkId: string;
  volunteerId: VolunteerId;
  requestId: RequestId;
  callOutId: CallOutId | null;
  pageLanguage: PageLanguage;
  textedAt: Date;
  open: boolean;
};

/** The newest text to any of these volunteers that an answer may be to: of an open call-out, a proposal or an offer of theirs; if there is none, the newest of all. */
export const findTexted = (tx: Tx, volunteerIds: readonly VolunteerId[]): Promise<Texted | null> =>
  tx.one<Texted>(sql`
    select l.network_id as "networkId", l.id as "linkId", l.volunteer_id as "volunteerId", l.request_id as "requestId", l.call_out_id as "callOutId",
      v.page_language as "pageLanguage", l.texted_at as "textedAt", ${ASKS} as open
    from task_links l join volunteers v on v.network_id = l.network_id and v.id = l.volunteer_id
    where l.network_id = ${param(tx.networkId)} and l.volunteer_id = any(${param(volunteerIds)}::uuid[]) and l.request_id is not null
      and l.texted_at is not null and l.expires_at > ${param(tx.now)}
    order by open desc, l.texted_at desc limit 1`);

const ASKS = sql`(exists (select from call_outs o where o.network_id = l.network_id and o.id = l.call_out_id and o.closed_at is null)
  or exists (select from assignments a where a.network_id = l.network_id and a.request_id = l.request_id and a.volunteer_id = l.volunteer_id and a.status = 'PROPOSED'))`;

/** Turns texts off for these volunteers; answers who had them on. */
export async function turnTextsOff(tx: Tx, volunteerIds: readonly VolunteerId[]): Promise<VolunteerId[]> {
  const off = await tx.rows<{ id: VolunteerId }>(sql`update volunteers set texts = false, text_trouble = null
    where network_id = ${param(tx.networkId)} and id = any(${param(volunteerIds)}::uuid[]) and texts returning id`);
  return off.map(({ id }) => id);
}

/** Whether somebody was told already, in answer to what came by this link, how to answer. */
export async function wasToldHow(tx: Tx, linkId: string): Promise<boolean> {
  const told = await tx.one<{ told: boolean }>(sql`select exists (select from outbox where network_id = ${param(tx.networkId)}
    and type = 'answer.how.text' and payload ->> 'linkId' = ${param(linkId)}) as told`);
  return told?.told ?? false;
}
