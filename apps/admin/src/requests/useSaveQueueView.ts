import { useTranslation } from 'react-i18next';
import type { SaveQueueViewInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SAVE_QUEUE_VIEW = graphql(`
  mutation SaveQueueView($input: SaveQueueViewInput!) {
    saveQueueView(input: $input) { view { id name } userErrors { code message field } }
  }
`);

/** Keeps what the queue shows under a name. */
export function useSaveQueueView() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals, forgive } = useCommand(SAVE_QUEUE_VIEW, { refresh: true });
  async function saveQueueView(input: SaveQueueViewInput): Promise<boolean> {
    const saved = await run(input);
    if (saved?.view) toast(t('queueViews.saved', { name: saved.view.name }));
    return saved !== null;
  }
  return { saveQueueView, busy, refusals, forgive };
}
