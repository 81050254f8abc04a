import {
  type CallOutId,
  callOutText,
  type HelpRequest,
  inReach,
  isAskedByItself,
  isTooRareToName,
  type PageLanguage,
  placesToFind,
  type RequestId,
  SPEAKERS_TO_NAME,
  type Volunteer,
  type VolunteerId,
  wardIn,
} from '@wardwise/domain';
import { findOpenCallOut, type OpenCallOut } from '../call-outs/index.ts';
import { findCategory } from '../categories/index.ts';
import { speakersOf } from '../networks/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, type Sql, sql } from '../platform/sql.ts';
import { loadRequest } from '../requests/index.ts';
import { findVolunteer } from '../volunteers/index.ts';
import { listWards } from '../wards/index.ts';

/** As many are looked at, the most pressing first. */
const MOST_LOOKED_AT = 20;

/** A call-out that a volunteer could answer instead, and the request it is for. */
export type Another = { requestId: RequestId; callOutId: CallOutId; text: (language: PageLanguage) => string };

/** Another call-out that is out, still needs somebody, and would ask this volunteer by itself; nothing that they have a part in already. */
export async function findAnother(tx: Tx, volunteerId: VolunteerId, insteadOf: RequestId): Promise<Another | null> {
  const [another] = await listOut(tx, volunteerId, 1, () => sql`r.id <> ${param(insteadOf)}`);
  return another ?? null;
}

/** Such call-outs of other wards than their own whose words anybody may read by their link. */
export const listElsewhere = (tx: Tx, volunteerId: VolunteerId, most: number): Promise<Another[]> =>
  listOut(
    tx,
    volunteerId,
    most,
    ({ wardCode }) => sql`r.ward_code <> ${param(wardCode)} and o.token_hash is not null and r.interprets is null
      and (r.preferred_language = 'en' or exists (select from network_languages s where s.network_id = r.network_id and s.tag = r.preferred_language and s.speakers >= ${param(SPEAKERS_TO_NAME)}))`,
  );

async function listOut(tx: Tx, volunteerId: VolunteerId, most: number, which: (volunteer: Volunteer) => Sql): Promise<Another[]> {
  const volunteer = await findVolunteer(tx, volunteerId);
  if (!volunteer) return [];
  const wards = await listWards(tx);
  const near = inReach(wards, wardIn(wards, volunteer.wardCode), 'IN_PERSON').map(({ code }) => code);
  const open = await tx.rows<{ id: RequestId }>(sql`
    select r.id from help_requests r join call_outs o on o.network_id = r.network_id and o.request_id = r.id and o.closed_at is null
    where r.network_id = ${param(tx.networkId)} and r.status = 'OPEN' and ${which(volunteer)}
      and (r.way <> 'IN_PERSON' or r.ward_code = any(${param(near)}::text[]))
      and not exists (select from offers f where f.network_id = r.network_id and f.request_id = r.id and f.volunteer_id = ${param(volunteerId)})
      and not exists (select from assignments a where a.network_id = r.network_id and a.request_id = r.id and a.volunteer_id = ${param(volunteerId)})
    order by r.queue_rank, r.queue_day, r.taken_at, r.id limit ${param(MOST_LOOKED_AT)}`);
  const found: Another[] = [];
  for (const { id } of open) {
    if (found.length === most) break;
    const request = await loadRequest(tx, id, false);
    const callOut = request && (await findOpenCallOut(tx, id));
    if (!request || !callOut || placesToFind(request) === 0) continue;
    if (await suits(tx, volunteer, request, wards)) found.push(told(callOut, id));
  }
  return found;
}

const told = ({ id: callOutId, slots }: OpenCallOut, requestId: RequestId): Another => ({
  ...{ requestId, callOutId },
  text: (language) => callOutText(slots, language),
});

async function suits(tx: Tx, volunteer: Volunteer, request: HelpRequest, wards: Awaited<ReturnType<typeof listWards>>) {
  const category = await findCategory(tx, request.categoryKey);
  const onlySpeakers = isTooRareToName(request.preferredLanguage, await speakersOf(tx, request.preferredLanguage));
  return category !== null && isAskedByItself(volunteer, request, category, { wards, onlySpeakers }, tx.now);
}
