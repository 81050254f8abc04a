import { useTranslation } from 'react-i18next';
import type { SuspendReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';
import { useToast } from '../ui/useToast.tsx';

const SUSPEND = graphql(`
  mutation SuspendVolunteer($input: SuspendVolunteerInput!) {
    suspendVolunteer(input: $input) { volunteer { id status suspendedReason liveAssignments } userErrors { code message field } }
  }
`);
const UNSUSPEND = graphql(`
  mutation UnsuspendVolunteer($input: UnsuspendVolunteerInput!) {
    unsuspendVolunteer(input: $input) { volunteer { id status suspendedReason } userErrors { code message field } }
  }
`);

/** Pauses a volunteer at once, with the way back; their tasks do not come back with them. */
export function useStanding(volunteerId: string) {
  const { t } = useTranslation();
  const toast = useToast();
  const suspended = useCommand(SUSPEND);
  const unsuspended = useCommand(UNSUSPEND);
  const unsuspendVolunteer = async () => {
    if (await unsuspended.run({ volunteerId })) toast(t('standing.unsuspended'));
  };
  return {
    suspendVolunteer: async (reason: SuspendReason) => {
      if (await suspended.run({ volunteerId, reason })) toast(t('standing.done'), () => void unsuspendVolunteer());
    },
    unsuspendVolunteer,
    busy: suspended.busy || unsuspended.busy,
    refusals: [...suspended.refusals, ...unsuspended.refusals],
  };
}
