import type { RemoveReason } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const REMOVE = graphql(`
  mutation RemoveVolunteer($input: RemoveVolunteerInput!) { removeVolunteer(input: $input) { removed userErrors { code message field } } }
`);

/** Removes a volunteer for good: what we knew of them is erased. */
export function useRemoveVolunteer() {
  const { run, busy, refusals } = useCommand(REMOVE, { refresh: true });
  return {
    removeVolunteer: async (volunteerId: string, reason: RemoveReason) => (await run({ volunteerId, reason })) !== null,
    busy,
    refusals,
  };
}
