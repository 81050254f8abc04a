import { useTranslation } from 'react-i18next';
import type { SnoozeChoice } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useFormats } from '../page-language/useFormats.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { useWakeRequest } from './useWakeRequest.ts';

const SNOOZE_REQUEST = graphql(`
  mutation SnoozeRequest($input: SnoozeRequestInput!) {
    snoozeRequest(input: $input) { request { id snooze { id until untilReply } } userErrors { code message field } }
  }
`);

/** Not now; the word that says so has the way back. */
export function useSnoozeRequest(requestId: string) {
  const { t } = useTranslation();
  const formats = useFormats();
  const toast = useToast();
  const { run, busy, refusals, forgive } = useCommand(SNOOZE_REQUEST, {
    refresh: true,
    waits: ({ choice, day }) => (choice === 'DAY' && !day ? null : { verb: 'snooze', choice, day: day ?? null }),
  });
  const { wakeRequest } = useWakeRequest(requestId);
  async function snoozeRequest(choice: SnoozeChoice, day: string | null = null): Promise<boolean> {
    const snooze = (await run({ requestId, choice, day }))?.request?.snooze;
    if (!snooze) return false;
    const words = snooze.untilReply ? t('snooze.doneReply') : t('snooze.done', { time: formats.ahead(snooze.until) });
    toast(words, () => void wakeRequest());
    return true;
  }
  return { snoozeRequest, busy, refusals, forgive };
}
