import { useTranslation } from 'react-i18next';
import type { WordOfferingInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const WORD_OFFERING = graphql(`
  mutation WordOffering($input: WordOfferingInput!) { wordOffering(input: $input) { offerings { key } userErrors { code message field } } }
`);

/** Words of the network's own, in one language. */
export function useWordOffering() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(WORD_OFFERING, { refresh: true });
  async function wordOffering(input: WordOfferingInput): Promise<boolean> {
    if (!(await run(input))) return false;
    toast(t('offerings.kept', { name: input.label }));
    return true;
  }
  return { wordOffering, busy, refusals };
}
