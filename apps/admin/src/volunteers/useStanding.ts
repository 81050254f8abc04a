import { useTranslation } from 'react-i18next';
import type { SuspendReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asOne } from '../platform/as-one.ts';
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
  const { suspend, unsuspend, busy, refusals } = asOne({
    suspend: useCommand(SUSPEND),
    unsuspend: useCommand(UNSUSPEND),
  });
  const unsuspendVolunteer = async () => {
    if (await unsuspend({ volunteerId })) toast(t('standing.unsuspended'));
  };
  return {
    suspendVolunteer: async (reason: SuspendReason) => {
      if (await suspend({ volunteerId, reason })) toast(t('standing.done'), () => void unsuspendVolunteer());
    },
    unsuspendVolunteer,
    busy,
    refusals,
  };
}
