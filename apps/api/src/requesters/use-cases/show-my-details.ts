import { agree, type Decision, type RequestId, refuse } from '@wardwise/domain';
import { recordLook } from '../../looks/index.ts';
import type { Ctx } from '../../platform/context.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { loadRequest, openCard, openDetails, type RequestDetails } from '../../requests/index.ts';
import { lockArrangementAround, openHelpCard } from '../../standing-arrangements/index.ts';
import { listOccurrences } from '../around.store.ts';
import { asRequester, OWN_LINK_REFUSALS, type OwnLinkRefusal } from '../bind-requester.ts';
import { canLookAtOwnCard, canLookAtOwnDetails } from '../my-request.policy.ts';
import { findWeekly, whoComes, whoRings } from '../weekly.store.ts';

export const SHOW_MY_DETAILS_REFUSALS = [...OWN_LINK_REFUSALS, 'DETAILS_ERASED'] as const;

/** All that we hold about them: the details until an ending, then what is left on a card, also of what was done of help every week; and what help every week starts from, as long as it goes on. */
export type MyDetails = RequestDetails & { weekly: string | null };

const NOTHING: MyDetails = {
  ...{ calledName: null, phone: null, postcode: null, address: null, safeContact: null },
  ...{ onBehalf: null, note: null, codeWord: null, email: null, speakerNote: null, weekly: null },
};

/** What is left of help every week that was done: the newest card of it. The product opens it, for it is no request of theirs. */
async function openCardBeside(tx: Tx, requestId: RequestId) {
  for (const id of (await listOccurrences(tx, requestId)).reverse()) {
    const card = await tx.asSystem(() => openCard(tx, id));
    if (card) return card;
  }
  return null;
}

/** Whoever asked reads what we hold about them; on record like every look. The code word only when somebody has said yes. */
export function showMyDetails(ctx: Ctx): Promise<Decision<MyDetails, OwnLinkRefusal | 'DETAILS_ERASED'>> {
  return asRequester(ctx, (db, requester) =>
    db.transaction(async (tx): Promise<Decision<MyDetails, OwnLinkRefusal | 'DETAILS_ERASED'>> => {
      const request = await loadRequest(tx, requester.requestId, true);
      if (!request) return refuse('LINK_NOT_FOUND');
      const details = canLookAtOwnDetails(requester, request) ? await openDetails(tx, request.id) : null;
      const ownCard = canLookAtOwnCard(requester, request) ? await openCard(tx, request.id) : null;
      const card = ownCard ?? (details ? null : await openCardBeside(tx, request.id));
      const arrangement = await lockArrangementAround(tx, request.id);
      const weekly = arrangement && (await openHelpCard(tx, arrangement.id));
      if (!details && !card && !weekly) return refuse('DETAILS_ERASED');
      const [comes, comesWeekly] = [await whoComes(tx, request.id), await findWeekly(tx, request.id, ctx.language)];
      const { calledName, phone, safeContact } = card ?? NOTHING;
      const { note: always = null, ...rest } = weekly ?? {};
      const left = weekly ? { ...NOTHING, ...rest } : { ...NOTHING, calledName, phone, safeContact };
      // It is one word for both: help every week starts from what was told for the request.
      const rings = await whoRings(tx, request.id);
      const codeWord =
        comes.length + rings.length + (comesWeekly?.volunteers.length ?? 0) > 0 ? (details ?? left).codeWord : null;
      const told: MyDetails = { ...(details ?? left), codeWord, weekly: always };
      const shown = (Object.keys(told) as (keyof MyDetails)[]).filter((field) => told[field] !== null);
      await recordLook(tx, { requestId: request.id }, shown, 'OWN_DATA');
      return agree(told);
    }),
  );
}
