import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const LET_LEAVE = graphql(`
  mutation LetVolunteerLeave($input: LetVolunteerLeaveInput!) { letVolunteerLeave(input: $input) { left userErrors { code message field } } }
`);

/** Lets a volunteer leave who has asked for it: what we knew of them is erased. */
export function useLetVolunteerLeave() {
  const { run, busy, refusals } = useCommand(LET_LEAVE, { refresh: true });
  return { letVolunteerLeave: async (volunteerId: string) => (await run({ volunteerId })) !== null, busy, refusals };
}
