import {
  afterWave,
  agree,
  callOutText,
  type Decides,
  type Decision,
  type HelpRequest,
  lintText,
  PAGE_LANGUAGES,
  refuse,
  type WaveGroup,
} from '@wardwise/domain';
import { announceByText, makeLinks } from '../links/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { announceAll } from '../platform/outbox.ts';
import { announceByPush } from '../pushes/index.ts';
import { saveCallOut, saveClock, saveWave } from './call-out.store.ts';
import { findNext } from './next-wave.ts';
import { wavesFor } from './waves-for.ts';

/** The wave that went out; whom it asked is in the links. */
export type AskedWave = { number: number; group: WaveGroup; asked: number; texted: number; sentAt: Date };

export const ASK_REFUSALS = [
  'REQUEST_NOT_OPEN',
  'REQUEST_NOT_PLACED',
  'NO_ONE_LEFT_TO_ASK',
  'CALL_OUT_NOT_ANONYMOUS',
  'CALL_OUT_DECIDES_OTHERWISE',
  'CALL_OUT_NAMES_ANOTHER_PLACE',
  'LOCALITY_NOT_FOUND',
] as const;
export type AskRefusal = (typeof ASK_REFUSALS)[number];

/** What the first wave says for all that follow: who decides, and which place of the ward is named; both have their usual value where nothing is said. */
export type Said = { decides?: Decides | null; locality?: string | null };

/** Asks the next group of suitable volunteers, each by their own link. */
export async function askNextWave(
  tx: Tx,
  request: HelpRequest,
  { decides, locality }: Said,
): Promise<Decision<AskedWave, AskRefusal>> {
  if (request.wardCode === null) return refuse('REQUEST_NOT_PLACED');
  if (request.status !== 'OPEN') return refuse('REQUEST_NOT_OPEN');
  const next = await findNext(tx, request, locality ?? null);
  if (next?.callOut && decides && decides !== next.callOut.decides) return refuse('CALL_OUT_DECIDES_OTHERWISE');
  if (next && locality && !next.localities.includes(locality))
    return refuse({ code: next.callOut ? 'CALL_OUT_NAMES_ANOTHER_PLACE' : 'LOCALITY_NOT_FOUND', field: 'locality' });
  if (!next?.wave) return refuse('NO_ONE_LEFT_TO_ASK');

  // The slots hold rows (labels, names of wards): what a coordinator typed there must not tell of anybody either.
  if (PAGE_LANGUAGES.some((language) => lintText(callOutText(next.slots, language)).length > 0))
    return refuse('CALL_OUT_NOT_ANONYMOUS');

  const { group, candidates } = next.wave;
  const { quiet, waitMinutes } = await wavesFor(tx, request);
  const clock = afterWave(next.callOut?.clock ?? null, waitMinutes, quiet, tx.now);
  const callOut = next.callOut ?? (await saveCallOut(tx, request.id, next.slots, decides ?? 'LEAD_CHOOSES', clock));
  if (next.callOut) await saveClock(tx, callOut.id, clock);
  const asked = candidates.map(({ volunteer }) => volunteer.id);
  const links = await makeLinks(tx, request.id, asked, callOut.id);
  await announceAll(
    tx,
    links.map((linkId) => ({ type: 'call-out.mail', linkId })),
  );
  await announceByPush(tx, links);
  const texted = await announceByText(tx, 'call-out.text', links);
  const number = await saveWave(tx, callOut, group, { asked: candidates.length, texted });
  return agree({ number, group, asked: candidates.length, texted, sentAt: tx.now });
}
