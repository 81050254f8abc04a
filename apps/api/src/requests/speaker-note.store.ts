import { dayIn, type RequestId, type SpeakerNote, TIME_ZONE } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';
import { changeDetails } from './change-details.store.ts';
import type { RequestDetails } from './request-details.store.ts';

/** Seals what a speaker says that they were told with the details of the request that it is for; what was said in an earlier call goes. */
export const saveSpeakerNote = (tx: Tx, requestId: RequestId, words: string): Promise<void> =>
  changeDetails(tx, requestId, { speakerNote: words });

/** Details as a lead is shown them: what a speaker was told stands apart from the requester's own words. */
export type ShownDetails = Omit<RequestDetails, 'speakerNote'> & { speakerNote: SpeakerNote | null };

/** The details with the speaker's note, who wrote it and when; of somebody who has left nothing is known but the note. */
export async function shownDetails(tx: Tx, requestId: RequestId, found: RequestDetails): Promise<ShownDetails> {
  const { speakerNote: words, ...details } = found;
  if (words === null) return { ...details, speakerNote: null };
  const call = await tx.one<{ by: string | null; at: Date }>(sql`select v.first_name as by, r.delivered_at as at
    from help_requests r join assignments a on a.network_id = r.network_id and a.request_id = r.id and a.status = 'DELIVERED'
      left join volunteers v on v.network_id = a.network_id and v.id = a.volunteer_id
    where r.network_id = ${param(tx.networkId)} and r.interprets = ${param(requestId)} and r.interpreting = 'CALL_BACK'
    order by r.delivered_at desc limit 1`);
  return { ...details, speakerNote: { words, by: call?.by ?? null, on: call && dayIn(TIME_ZONE, call.at) } };
}
