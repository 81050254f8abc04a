import type { DeclineApplicationReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const APPROVE = graphql(`
  mutation ApproveVolunteer($input: ApproveVolunteerInput!) {
    approveVolunteer(input: $input) { volunteer { id status } userErrors { code message field } }
  }
`);
const DECLINE = graphql(`
  mutation DeclineVolunteer($input: DeclineVolunteerInput!) { declineVolunteer(input: $input) { declined userErrors { code message field } } }
`);

/** Takes somebody on who has signed up, or does not: then what we knew of them is erased. */
export function useAnswerApplication(volunteerId: string) {
  const approved = useCommand(APPROVE, { refresh: true });
  const declined = useCommand(DECLINE, { refresh: true });
  return {
    approveVolunteer: async () => (await approved.run({ volunteerId })) !== null,
    declineVolunteer: async (reason: DeclineApplicationReason) => (await declined.run({ volunteerId, reason })) !== null,
    busy: approved.busy || declined.busy,
    refusals: [...approved.refusals, ...declined.refusals],
  };
}
