import {
  type AgreeRefusal,
  agreeToGuidance as agreeTo,
  type Decision,
  type PageLanguage,
  type VolunteerId,
} from '@wardwise/domain';
import { findGuidance } from '../guidance/index.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { param, sql } from '../platform/sql.ts';

/** With their yes to a task a volunteer says yes to the guidance they read with it, where there is newer than theirs; which, in which language and when is kept. */
export async function agreeToGuidance(
  tx: Tx,
  volunteerId: VolunteerId,
  read: string | null,
  language: PageLanguage,
): Promise<Decision<string | null, AgreeRefusal>> {
  const decision = agreeTo({ ...(await whereTheyStand(tx, volunteerId)), read });
  if (decision.ok && decision.value !== null)
    await tx.run(sql`update volunteers set guidance_id = ${param(decision.value)}, guidance_language = ${param(language)}, guidance_at = ${param(tx.now)}
      where network_id = ${param(tx.networkId)} and id = ${param(volunteerId)}`);
  return decision;
}

/** Guidance that a volunteer has still to say yes to, by its id; null where theirs is that of today. */
export async function guidanceToAgree(tx: Tx, volunteerId: VolunteerId): Promise<string | null> {
  const { current, agreed } = await whereTheyStand(tx, volunteerId);
  return current === agreed ? null : current;
}

async function whereTheyStand(tx: Tx, volunteerId: VolunteerId): Promise<{ current: string | null; agreed: string | null }> {
  const row = await tx.one<{ agreed: string | null }>(
    sql`select guidance_id as agreed from volunteers where network_id = ${param(tx.networkId)} and id = ${param(volunteerId)}`,
  );
  return { current: (await findGuidance(tx, 'en'))?.id ?? null, agreed: row?.agreed ?? null };
}
