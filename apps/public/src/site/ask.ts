import type { Visit } from '../visits/visit.ts';
import type { PublicSite } from './site.ts';

/** What came back: the thing asked for, or the code of what stood in the way. */
export type Asked<T> = { ok: true; value: T } | { ok: false; code: string; ring?: ToRing | null };

/** Whom to ring about a page that is closed. */
export type ToRing = { network: string; phone: string };

/** Asks the API as this visitor, behind a volunteer's link or none. */
export async function ask<T>(
  site: PublicSite,
  visit: Visit,
  link: string | null,
  document: string,
  variables: Record<string, unknown>,
): Promise<Asked<T>> {
  // Behind a link the volunteer's own language counts, unless another one was asked for.
  const language = link === null ? visit.language : visit.asked;
  try {
    const { data, errors } = await site.execute(document, variables, {
      link,
      browser: visit.browser,
      language,
      sender: visit.sender,
    });
    if (data && !errors?.length) return { ok: true, value: data as T };
    const { code = 'SOMETHING_WENT_WRONG', network, phone } = errors?.[0]?.extensions ?? {};
    return { ok: false, code, ring: network && phone ? { network, phone } : null };
  } catch (error) {
    site.report(error);
    return { ok: false, code: 'SOMETHING_WENT_WRONG' };
  }
}
