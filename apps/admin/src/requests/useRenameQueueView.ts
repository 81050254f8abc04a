import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const RENAME_QUEUE_VIEW = graphql(`
  mutation RenameQueueView($input: RenameQueueViewInput!) {
    renameQueueView(input: $input) { view { id name } userErrors { code message field } }
  }
`);

/** Another name for a view, and the way back to its old one. */
export function useRenameQueueView() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(RENAME_QUEUE_VIEW, { refresh: true });
  async function renameQueueView(viewId: string, name: string, before: string | null): Promise<void> {
    const renamed = await run({ viewId, name });
    if (!renamed?.view) return;
    toast(
      t('queueViews.renamed', { name: renamed.view.name }),
      before ? () => void renameQueueView(viewId, before, null) : undefined,
    );
  }
  return { renameQueueView, busy, refusals };
}
