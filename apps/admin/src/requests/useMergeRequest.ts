import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { useUndoMerge } from './useUndoMerge.ts';

const MERGE_REQUEST = graphql(`
  mutation MergeRequest($input: MergeRequestInput!) {
    mergeRequest(input: $input) { request { id merge { endsAt } } userErrors { code message field } }
  }
`);

/** The same need was taken twice: this one is set aside, with the way back. */
export function useMergeRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { undoMerge } = useUndoMerge(requestId);
  const { run, busy, refusals } = useCommand(MERGE_REQUEST, { refresh: true });
  async function mergeRequest(originalId: string): Promise<boolean> {
    if (!(await run({ requestId, originalId }))) return false;
    toast(t('merge.done'), () => void undoMerge());
    return true;
  }
  return { mergeRequest, busy, refusals };
}
