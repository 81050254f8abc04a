import { useTranslation } from 'react-i18next';
import type { CallOutcome } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const RECORD_CALL = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) { request { id lastCall { id outcome } } userErrors { code message field } }
  }
`);

/** How a call went; a call back with its moment. */
export function useRecordCall(requestId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(RECORD_CALL, { refresh: true });
  async function recordCall(outcome: CallOutcome, callBackAt: Date | null = null): Promise<boolean> {
    if (!(await run({ requestId, outcome, callBackAt: callBackAt?.toISOString() ?? null }))) return false;
    toast(t('calls.recorded', { outcome: t(`calls.outcome.${outcome}`) }));
    return true;
  }
  return { recordCall, busy, refusals };
}
