import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const UNDO_MERGE = graphql(`
  mutation UndoMerge($input: UndoMergeInput!) {
    undoMerge(input: $input) { request { id merge { endsAt } } userErrors { code message field } }
  }
`);

/** They are two needs after all. */
export function useUndoMerge(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(UNDO_MERGE, { refresh: true });
  async function undoMerge() {
    if (await run({ requestId })) toast(t('merge.undone'));
  }
  return { undoMerge, busy, refusals };
}
