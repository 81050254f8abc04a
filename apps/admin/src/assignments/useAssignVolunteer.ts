import { useTranslation } from 'react-i18next';
import type { SoftReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';
import { useUndoAssignment } from './useUndoAssignment.ts';

const ASSIGN_VOLUNTEER = graphql(`
  mutation AssignVolunteer($input: AssignVolunteerInput!) {
    assignVolunteer(input: $input) { request { id status } assignment { id } userErrors { code message field } }
  }
`);

/** Asks a volunteer who made no offer; soft reasons only where the lead named them. Undone by cancelling the assignment. */
export function useAssignVolunteer() {
  const { t } = useTranslation();
  const toast = useToast();
  const undoAssignment = useUndoAssignment();
  const { run, busy, refusals } = useCommand(ASSIGN_VOLUNTEER, { refresh: true });
  async function assignVolunteer(requestId: string, volunteerId: string, name: string, overridden: SoftReason[] = []) {
    const assignment = (await run({ requestId, volunteerId, overridden }))?.assignment;
    if (assignment) toast(t('candidates.wasAsked', { name }), () => void undoAssignment(assignment.id));
  }
  return { assignVolunteer, busy, refusals };
}
