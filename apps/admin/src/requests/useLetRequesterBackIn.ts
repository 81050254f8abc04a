import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const LET_REQUESTER_BACK_IN = graphql(`
  mutation LetRequesterBackIn($input: LetRequesterBackInInput!) {
    letRequesterBackIn(input: $input) { request { id } userErrors { code message field } }
  }
`);

/** The private link opens in no browser any more: the next one is bound. */
export function useLetRequesterBackIn(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(LET_REQUESTER_BACK_IN);
  async function letRequesterBackIn() {
    if (await run({ requestId })) toast(t('backIn.done'));
  }
  return { letRequesterBackIn, busy, refusals };
}
