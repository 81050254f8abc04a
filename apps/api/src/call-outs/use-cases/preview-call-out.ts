import { callOutText, direction, PAGE_LANGUAGES, type RequestId } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { readId } from '../../platform/ids.ts';
import { canSee, loadRequest } from '../../requests/index.ts';
import { findNext } from '../next-wave.ts';

/** What a call-out would say in each page language and whom the next press would ask; null for a request that is not yours or not placed. */
export function previewCallOut({ actor, db }: Ctx, requestId: string) {
  return db.transaction(async (tx) => {
    const request = await loadRequest(tx, readId<RequestId>('request', requestId), false);
    const next = request && canSee(actor, request) ? await findNext(tx, request) : null;
    if (!next) return null;
    const texts = PAGE_LANGUAGES.map((language) => ({
      language,
      direction: direction(language),
      text: callOutText(next.slots, language),
    }));
    const decides = next.callOut?.decides ?? null;
    return { texts, decides, nextWave: next.wave && { group: next.wave.group, volunteers: next.wave.candidates.length } };
  });
}
