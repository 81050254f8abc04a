import { agree, type Decision, type HelpRequest, LONGEST, type RequestId } from '@wardwise/domain';
import type { Tx } from '../platform/db/transaction.ts';
import { Reading } from '../platform/input.ts';
import { param, sql } from '../platform/sql.ts';
import { lockRequest, saveSpeakerNote } from '../requests/index.ts';

/** Holds the request that a call in a language is for, before the call itself: its ending holds them in the same order. */
export async function holdWhatItIsFor(tx: Tx, callId: RequestId | null): Promise<void> {
  const call = await tx.one<{ interprets: RequestId | null }>(
    sql`select interprets from help_requests where network_id = ${param(tx.networkId)} and id = ${param(callId)}`,
  );
  await lockRequest(tx, call?.interprets ?? null);
}

/** Keeps what whoever rang somebody in their language says they were told, in English, with the request that it is for; nothing where it is no call-back. */
export async function tellInEnglish(
  tx: Tx,
  { interpreting, interprets }: HelpRequest,
  said: string | null | undefined,
): Promise<Decision<null, 'TEXT_MISSING' | 'TEXT_TOO_LONG'>> {
  if (interpreting !== 'CALL_BACK') return agree(null);
  const reading = new Reading<never>();
  const words = reading.text('words', said ?? '', LONGEST.note);
  const refusals = reading.refusals as { code: 'TEXT_MISSING' | 'TEXT_TOO_LONG'; field: string }[];
  if (refusals.length > 0) return { ok: false, refusals };
  if (interprets !== null) await saveSpeakerNote(tx, interprets, words);
  return agree(null);
}
