import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const WAKE_REQUEST = graphql(`
  mutation WakeRequest($input: WakeRequestInput!) {
    wakeRequest(input: $input) { request { id snooze { id until untilReply } } userErrors { code message field } }
  }
`);

/** It is back now. */
export function useWakeRequest(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(WAKE_REQUEST, { refresh: true, waits: () => ({ verb: 'wake' }) });
  const wakeRequest = async () => {
    if (await run({ requestId })) toast(t('snooze.woken'));
  };
  return { wakeRequest, busy, refusals };
}
