import { agree, type Decision, giveWord, type Room } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { saveWord } from '../word.store.ts';
import type { OfService } from './add-service.ts';
import { ASSURERS, changeKept } from './change-kept.ts';

export const ASSURE_SERVICE_REFUSALS = ['SERVICE_NOT_FOUND', 'WAITING_DAYS_OUT_OF_RANGE'] as const;
type AssureServiceRefusal = (typeof ASSURE_SERVICE_REFUSALS)[number];

/** A coordinator has rung a service, or somebody who works there says so: its entry is right, and this is its room. */
export const assureService = (ctx: Ctx, { serviceId, capacity, waitingDays }: OfService & Partial<Room>) =>
  changeKept(
    ctx,
    serviceId,
    async (tx, kept): Promise<Decision<OfService, AssureServiceRefusal>> => {
      const word = giveWord({ capacity: capacity ?? null, waitingDays: waitingDays ?? null });
      if (!word.ok) return word;
      await saveWord(tx, kept.serviceId, word.value);
      return agree({ serviceId: kept.serviceId });
    },
    ASSURERS,
  );
