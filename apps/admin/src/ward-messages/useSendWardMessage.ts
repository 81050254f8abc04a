import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { type MessageDraft, textsOf } from './message-draft.ts';

const SEND = graphql(`
  mutation SendWardMessage($input: SendWardMessageInput!) {
    sendWardMessage(input: $input) { message { id } userErrors { code message field } }
  }
`);

/** Writes to the volunteers of a ward; the word of it has the way back, and so has the list below. */
export function useSendWardMessage(wardCode: string, takeBack: (messageId: string) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals, forgive } = useCommand(SEND, { refresh: true });
  return {
    /** Whether it is on its way. */
    send: async (draft: MessageDraft): Promise<boolean> => {
      const id = (await run({ wardCode, texts: textsOf(draft) }))?.message?.id;
      if (id) toast(t('message.sent'), () => takeBack(id));
      return id !== undefined;
    },
    busy,
    refusals,
    forgive,
  };
}
