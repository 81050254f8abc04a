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
  const volunteer = { __typename: 'Volunteer' as const, id: volunteerId };
  const { suspend, unsuspend, busy, refusals } = asOne({
    suspend: useCommand(SUSPEND, {
      foresee: ({ reason }) => ({
        suspendVolunteer: {
          __typename: 'SuspendVolunteerPayload' as const,
          volunteer: { ...volunteer, status: 'SUSPENDED' as const, suspendedReason: reason, liveAssignments: 0 },
          userErrors: [],
        },
      }),
    }),
    unsuspend: useCommand(UNSUSPEND, {
      foresee: () => ({
        unsuspendVolunteer: {
          __typename: 'UnsuspendVolunteerPayload' as const,
          volunteer: { ...volunteer, status: 'APPROVED' as const, suspendedReason: null },
          userErrors: [],
        },
      }),
    }),
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
