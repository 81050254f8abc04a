import { useTranslation } from 'react-i18next';
import { useUndoAssignment } from '../assignments/useUndoAssignment.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const ACCEPT_OFFER = graphql(`
  mutation AcceptOffer($input: AcceptOfferInput!) {
    acceptOffer(input: $input) { request { id status } assignment { id } userErrors { code message field } }
  }
`);

/** Chooses a volunteer who offered: the task is theirs at once. Undone by cancelling the assignment. */
export function useAcceptOffer() {
  const { t } = useTranslation();
  const toast = useToast();
  const undoAssignment = useUndoAssignment();
  const { run, busy, refusals } = useCommand(ACCEPT_OFFER, { refresh: true });
  async function acceptOffer(offerId: string, name: string) {
    const assignment = (await run({ offerId }))?.assignment;
    if (assignment) toast(t('offers.chosen', { name }), () => void undoAssignment(assignment.id));
  }
  return { acceptOffer, busy, refusals };
}
