import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SHARE_QUEUE_VIEW = graphql(`
  mutation ShareQueueView($input: ShareQueueViewInput!) {
    shareQueueView(input: $input) { view { id shared } userErrors { code message field } }
  }
`);

/** A view is the network's from now on, or its maker's alone again; whoever still finds it may take that back. */
export function useShareQueueView() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(SHARE_QUEUE_VIEW, { refresh: true });
  async function shareQueueView(viewId: string, shared: boolean, undoable = true): Promise<void> {
    const answer = await run({ viewId, shared });
    if (!answer) return;
    const back = undoable && answer.view ? () => void shareQueueView(viewId, !shared, false) : undefined;
    toast(t(shared ? 'queueViews.nowShared' : 'queueViews.nowOwn'), back);
  }
  return { shareQueueView, busy, refusals };
}
