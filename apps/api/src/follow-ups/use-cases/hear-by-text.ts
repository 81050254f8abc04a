import { recordFollowUp, type TextAnswer } from '@wardwise/domain';
import { dbOf, type House } from '../../platform/context.ts';
import { announce } from '../../platform/outbox.ts';
import { lockRequest, saveRequest } from '../../requests/index.ts';
import { listLeadsOf } from '../../staff/index.ts';
import { type AskedByText, noteWordBack } from '../asked-by-text.store.ts';

/** What whoever was helped texted back: a yes is their answer; after a no a lead rings them, so the card stays. Said twice, it is heard once. */
export function hearByText(house: House, { networkId, id, requestId }: AskedByText, answer: TextAnswer): Promise<void> {
  return dbOf(house, { kind: 'SYSTEM', networkId }).transaction(async (tx) => {
    const request = await lockRequest(tx, requestId);
    if (!request) return;
    if (answer === 'YES') {
      const decision = recordFollowUp(request, id, 'WENT_WELL', tx.now);
      if (decision.ok) await saveRequest(tx, request, decision.value);
      return;
    }
    const first = await noteWordBack(tx, id, answer);
    if (!first || answer === 'STOP') return;
    for (const staffId of await listLeadsOf(tx, request))
      await announce(tx, { type: 'nudge.said-no.mail', requestId: request.id, staffId });
  });
}
