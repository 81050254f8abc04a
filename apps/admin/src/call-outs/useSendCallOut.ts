import type { Decides } from '@wardwise/domain';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SEND_CALL_OUT = graphql(`
  mutation SendCallOut($input: SendCallOutInput!) {
    sendCallOut(input: $input) { request { id status } wave { number group asked } userErrors { code message field } }
  }
`);

/** Sends the next wave, and says how many were asked. */
export function useSendCallOut() {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(SEND_CALL_OUT, { refresh: true });
  async function sendCallOut(requestId: string, said: { decides: Decides; locality: string | null }) {
    const wave = (await run({ requestId, ...said }))?.wave;
    if (wave) toast(t('callOut.sent', { count: wave.asked }));
  }
  return { sendCallOut, busy, refusals };
}
