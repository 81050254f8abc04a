import type { PublicSite } from '../site/site.ts';
import type { Visit } from './visit.ts';

/** What came back: the thing asked for, or the code of what stood in the way. */
export type Asked<T> = { ok: true; value: T } | { ok: false; code: string };

/** Asks the API as whoever holds this link, in this browser. */
export async function ask<T>(
  site: PublicSite,
  visit: Visit,
  link: string,
  document: string,
  variables: Record<string, unknown>,
): Promise<Asked<T>> {
  try {
    const { data, errors } = await site.execute(document, variables, { link, browser: visit.browser, language: visit.asked });
    if (data && !errors?.length) return { ok: true, value: data as T };
    return { ok: false, code: errors?.[0]?.extensions?.code ?? 'SOMETHING_WENT_WRONG' };
  } catch (error) {
    site.report(error);
    return { ok: false, code: 'SOMETHING_WENT_WRONG' };
  }
}
