import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const ASK_HOW_IT_WENT = graphql(`
  mutation AskHowItWent($input: AskHowItWentInput!) {
    askHowItWent(input: $input) { request { id followUps { id textedAt } } userErrors { code message field } }
  }
`);

/** Has whoever was helped asked by one text how it went. */
export function useAskHowItWent(followUpId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(ASK_HOW_IT_WENT);
  const askHowItWent = async (safeByText: boolean) => {
    if (await run({ followUpId, safeByText })) toast(t('texts.onItsWay'));
  };
  return { askHowItWent, busy, refusals };
}
