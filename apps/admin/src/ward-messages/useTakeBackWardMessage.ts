import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const TAKE_BACK = graphql(`
  mutation TakeBackWardMessage($input: TakeBackWardMessageInput!) {
    takeBackWardMessage(input: $input) { message { id takenBackAt canTakeBack } userErrors { code message field } }
  }
`);

/** Takes back a message that has not gone yet. */
export function useTakeBackWardMessage() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(TAKE_BACK, { refresh: true });
  return {
    takeBack: async (messageId: string) => {
      if (await run({ messageId })) toast(t('message.takenBack'));
    },
    busy,
    refusals,
  };
}
