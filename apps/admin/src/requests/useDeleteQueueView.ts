import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { sendable } from './queue-lists.ts';
import type { SavedView } from './useQueueViews.ts';
import { useSaveQueueView } from './useSaveQueueView.ts';

const DELETE_QUEUE_VIEW = graphql(`
  mutation DeleteQueueView($input: DeleteQueueViewInput!) {
    deleteQueueView(input: $input) { deletedId userErrors { code message field } }
  }
`);

/** A view goes; saved once more as it was, it is back. */
export function useDeleteQueueView() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(DELETE_QUEUE_VIEW, { refresh: true });
  const { saveQueueView } = useSaveQueueView();
  async function deleteQueueView({ id, name, shared, choices }: SavedView): Promise<void> {
    if (!(await run({ viewId: id }))) return;
    toast(t('queueViews.deleted', { name }), () => void saveQueueView({ name, shared, choices: sendable(choices) }));
  }
  return { deleteQueueView, busy, refusals };
}
