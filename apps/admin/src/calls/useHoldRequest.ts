import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const HOLD_REQUEST = graphql(`
  mutation HoldRequest($input: HoldRequestInput!) {
    holdRequest(input: $input) { request { id hold { id } } userErrors { code message field } }
  }
`);

/** "I am on it", instead of somebody else where that is meant, and the way back. */
export function useHoldRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(HOLD_REQUEST, { refresh: true });
  return {
    holdRequest: async (insteadOf: string | null = null) => {
      if (await run({ requestId, on: true, insteadOf })) toast(t('hold.held'));
    },
    letGo: async () => {
      if (await run({ requestId, on: false })) toast(t('hold.let'));
    },
    busy,
    refusals,
  };
}
