import { useTranslation } from 'react-i18next';
import type { ChangeRequestDetailsInput, DetailsShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const CHANGE_REQUEST_DETAILS = graphql(`
  mutation ChangeRequestDetails($input: ChangeRequestDetailsInput!) {
    changeRequestDetails(input: $input) { details { ...DetailsShown } userErrors { code message field } }
  }
`);

/** Corrects what we hold; what we hold now is shown in its place, and is another look. Null where an earlier press was heard though its answer was lost. */
export function useChangeRequestDetails(onChanged: (details: DetailsShownFragment | null) => void) {
  const { t } = useTranslation();
  const toast = useToast();
  const { run, busy, refusals } = useCommand(CHANGE_REQUEST_DETAILS, { look: true, repeatable: false, refresh: true });
  async function changeRequestDetails(input: ChangeRequestDetailsInput) {
    const answer = await run(input);
    if (!answer) return;
    toast(t('change.done'));
    onChanged(answer.details ?? null);
  }
  return { changeRequestDetails, busy, refusals };
}
