import { agree, type Decision, isStaffLanguage, refuse } from '@wardwise/domain';
import { isSignedIn } from '../../platform/actor.ts';
import type { Ctx } from '../../platform/context.ts';
import { notSignedIn } from '../../platform/errors.ts';
import { param, sql } from '../../platform/sql.ts';

export const CHANGE_PAGE_LANGUAGE_REFUSALS = ['LANGUAGE_UNKNOWN'] as const;
export type ChangePageLanguageRefusal = (typeof CHANGE_PAGE_LANGUAGE_REFUSALS)[number];

/** From now on pages and mails speak this language to whoever is signed in. */
export async function changePageLanguage(
  ctx: Ctx,
  input: { pageLanguage: string },
): Promise<Decision<{ changed: true }, ChangePageLanguageRefusal>> {
  const { actor, db } = ctx;
  const { pageLanguage } = input;
  if (!isSignedIn(actor)) throw notSignedIn();
  if (!isStaffLanguage(pageLanguage)) return refuse({ code: 'LANGUAGE_UNKNOWN', field: 'pageLanguage' });
  await db.transaction((tx) =>
    tx.run(
      sql`update staff set page_language = ${param(pageLanguage)} where network_id = ${param(tx.networkId)} and id = ${param(actor.staffId)}`,
    ),
  );
  ctx.language = pageLanguage;
  return agree({ changed: true });
}
