import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { FollowUpAnswer, NextRequestInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { usePaths } from '../networks/usePaths.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const RECORD_FOLLOW_UP = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) { request { id status } nextRequest { id } userErrors { code message field } }
  }
`);

/** Writes down how it went; "needs more help" leads to the request that starts from it. */
export function useRecordFollowUp(followUpId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const paths = usePaths();
  const navigate = useNavigate();
  const { run, busy, refusals } = useCommand(RECORD_FOLLOW_UP, { refresh: true });
  async function recordFollowUp(answer: FollowUpAnswer | 'NO_ANSWER', next: NextRequestInput | null = null) {
    const recorded = await run({ followUpId, answer: answer === 'NO_ANSWER' ? null : answer, next });
    if (!recorded) return;
    toast(t(recorded.nextRequest ? 'followUp.nextTaken' : 'followUp.recorded'));
    if (recorded.nextRequest) await navigate(paths.request(recorded.nextRequest.id));
  }
  return { recordFollowUp, busy, refusals };
}
