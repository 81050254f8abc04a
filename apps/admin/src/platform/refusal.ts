import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { REFUSAL_CODES, type RefusalCode, refusalSentence, staffLanguage } from '@wardwise/domain';
import { words } from '../page-language/words.ts';

/** Why something was not done, in the reader's words; the server's own are shown as they are. */
export type Refusal = { code: string; message: string; field?: string | null };

/** What stands beside a box: the refusal that is about it. */
export const messageAt = (refusals: readonly Refusal[], field: string): string | undefined =>
  refusals.find((refusal) => refusal.field === field)?.message;

const isRefusalCode = (code: unknown): code is RefusalCode => REFUSAL_CODES.some((known) => known === code);

/** What a thrown error tells the reader: its code's sentence, or "no connection, try again". */
export function refusalOf(error: unknown): Refusal {
  if (!CombinedGraphQLErrors.is(error) && !ServerError.is(error))
    return { code: 'NO_CONNECTION', message: words.t('platform.noConnection') };
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0]?.extensions?.code : null;
  const code = isRefusalCode(told) ? told : 'SOMETHING_WENT_WRONG';
  return { code, message: refusalSentence(code, staffLanguage(words.language)) };
}
