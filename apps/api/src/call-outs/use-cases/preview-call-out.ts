import {
  afterQuiet,
  type Candidate,
  callOutText,
  direction,
  type HelpRequest,
  PAGE_LANGUAGES,
  placesToFind,
  type RequestId,
  type Ward,
} from '@wardwise/domain';
import { findPageLanguages } from '../../networks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import { BadArgument } from '../../platform/errors.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, loadRequest } from '../../requests/index.ts';
import { findNext } from '../next-wave.ts';
import { previewTexts } from '../preview-texts.ts';
import { wavesFor } from '../waves-for.ts';

/** What a call-out would say in each language the network uses, and whom the next press would ask; null for a request that is not yours or not placed. */
export function previewCallOut({ actor, db, house }: Ctx, requestId: string, locality: string | null) {
  return db.transaction(async (tx) => {
    const request = await loadRequest(tx, readId<RequestId>('request', requestId), false);
    const next = request && canSee(actor, request) ? await findNext(tx, request, locality) : null;
    if (!next) return null;
    if (locality && !next.localities.includes(locality)) throw new BadArgument('LOCALITY_NOT_FOUND');
    const decides = next.callOut?.decides ?? null;
    const uses = await findPageLanguages(tx);
    const texts = PAGE_LANGUAGES.filter((language) => uses.includes(language)).map((language) => ({
      language,
      direction: direction(language),
      text: callOutText(next.slots, language),
    }));
    const textMessages = await previewTexts(tx, house, next.slots, decides ?? 'LEAD_CHOOSES', uses);
    const { localities } = next;
    const { quiet, waitMinutes } = await wavesFor(tx, request as HelpRequest);
    const quietUntil = afterQuiet(quiet, tx.now);
    return {
      texts,
      textMessages,
      localities,
      decides,
      nextWave: next.wave && {
        group: next.wave.group,
        volunteers: next.wave.candidates.length,
        wardNames: wardNames(next.wave.candidates, next.wards),
      },
      waitMinutes: next.callOut?.clock.waitMinutes ?? waitMinutes,
      quietUntil: quietUntil > tx.now ? quietUntil : null,
      enoughOffered: placesToFind(request as HelpRequest) === 0,
      onlySpeakers: next.onlySpeakers,
    };
  });
}

/** Where those who would be asked live, by how many there are. */
function wardNames(candidates: readonly Candidate[], wards: readonly Ward[]): string[] {
  const count = (code: string) => candidates.filter(({ volunteer }) => volunteer.wardCode === code).length;
  return wards
    .filter(({ code }) => count(code) > 0)
    .sort((a, b) => count(b.code) - count(a.code))
    .map(({ name }) => name);
}
