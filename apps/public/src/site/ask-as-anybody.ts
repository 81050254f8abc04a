import type { Refused } from '../pages/refused.ts';
import type { Visit } from '../visits/visit.ts';
import type { PublicSite } from './site.ts';

/** Asks the API with nobody signed in and no link held: what goes wrong is a fault, and the page for it keeps what was typed. */
export async function askAsAnybody<T>(
  site: PublicSite,
  visit: Visit,
  document: string,
  input: object,
): Promise<T & { userErrors: Refused[] }> {
  const { data, errors } = await site.execute(
    document,
    { input },
    { link: null, browser: null, language: visit.language, sender: visit.sender },
  );
  if (!data || errors?.length) throw new Error(`a public form: ${errors?.[0]?.extensions?.code ?? 'no answer'}`);
  return data.answer as T & { userErrors: Refused[] };
}
