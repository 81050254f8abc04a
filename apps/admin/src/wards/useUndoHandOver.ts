import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const UNDO_HAND_OVER = graphql(`
  mutation UndoHandOver($input: UndoHandOverInput!) {
    undoHandOver(input: $input) { undone userErrors { code message field } }
  }
`);

/** Hands a ward back that was handed over a moment ago. */
export function useUndoHandOver() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(UNDO_HAND_OVER, { refresh: true });
  async function undoHandOver(handOverId: string) {
    if (await run({ handOverId })) toast(t('ward.handedBack'));
  }
  return { undoHandOver, busy, refusals };
}
