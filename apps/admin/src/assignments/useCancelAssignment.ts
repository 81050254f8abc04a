import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const CANCEL_ASSIGNMENT = graphql(`
  mutation CancelAssignment($input: CancelAssignmentInput!) {
    cancelAssignment(input: $input) { request { id status } userErrors { code message field } }
  }
`);

/** Takes the task back from a volunteer; the place is free again. */
export function useCancelAssignment() {
  const { run, busy, refusals } = useCommand(CANCEL_ASSIGNMENT, { refresh: true });
  return { cancelAssignment: async (assignmentId: string) => (await run({ assignmentId })) !== null, busy, refusals };
}
