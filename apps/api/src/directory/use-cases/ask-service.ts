import { agree, type Decision, refuse } from '@wardwise/domain';
import type { Ctx } from '../../platform/context.ts';
import { param, sql } from '../../platform/sql.ts';
import { addressOf, askEntry, wasAskedToday } from '../entry-link.store.ts';
import type { OfService } from './add-service.ts';
import { changeKept } from './change-kept.ts';

export const ASK_SERVICE_REFUSALS = ['SERVICE_NOT_FOUND', 'NO_ADDRESS_TO_ASK', 'ASKED_TODAY'] as const;
type AskServiceRefusal = (typeof ASK_SERVICE_REFUSALS)[number];

/** A coordinator has a service asked now whether its entry is right. */
export const askService = (ctx: Ctx, input: OfService) =>
  changeKept(ctx, input.serviceId, async (tx, { serviceId }): Promise<Decision<OfService, AskServiceRefusal>> => {
    const written = await tx.one<{ to: string | null }>(
      sql`select ${addressOf} as to from services s join organizations o on o.id = s.organization_id where s.id = ${param(serviceId)}`,
    );
    if (!written?.to) return refuse('NO_ADDRESS_TO_ASK');
    if (await wasAskedToday(tx, serviceId)) return refuse('ASKED_TODAY');
    await askEntry(tx, serviceId);
    return agree({ serviceId });
  });
