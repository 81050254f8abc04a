import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { REFUSAL_CODES } from '@wardwise/domain';
import { words } from '../page-language/words.ts';

/** Why something was not done, in the reader's words; the server's own are shown as they are. */
export type Refusal = { code: string; message: string; field?: string | null };

/** What stands beside a box: the refusal that is about it. */
export const messageAt = (refusals: readonly Refusal[], field: string): string | undefined =>
  refusals.find((refusal) => refusal.field === field)?.message;

const isRefusalCode = (code: unknown) => REFUSAL_CODES.some((known) => known === code);

/** What a thrown error tells the reader: the sentence that the server says in their language, or "no connection, try again". */
export function refusalOf(error: unknown): Refusal {
  if (!CombinedGraphQLErrors.is(error) && !ServerError.is(error))
    return { code: 'NO_CONNECTION', message: words.t('platform.noConnection') };
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0] : null;
  const code = told?.extensions?.code;
  if (told && isRefusalCode(code)) return { code: String(code), message: told.message };
  return { code: 'SOMETHING_WENT_WRONG', message: words.t('platform.somethingWentWrong') };
}
