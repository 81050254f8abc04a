import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { words } from '../page-language/words.ts';

/** Why something was not done, in the reader's words; the server's own are shown as they are. */
export type Refusal = { code: string; message: string; field: string | null };

/** What a thrown error tells the reader: the server's sentence, "something went wrong", or "no connection, try again". */
export function refusalOf(error: unknown): Refusal {
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  if (told) return { code: String(told.extensions?.code ?? 'SOMETHING_WENT_WRONG'), message: told.message, field: null };
  if (ServerError.is(error))
    return { code: 'SOMETHING_WENT_WRONG', message: words.t('platform.somethingWentWrong'), field: null };
  return { code: 'NO_CONNECTION', message: words.t('platform.noConnection'), field: null };
}
