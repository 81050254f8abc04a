import { useQuery } from '@apollo/client/react';
import type { WriteGuidanceInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const GUIDANCE = graphql(`query GuidanceVersions {
  guidanceVersions { id day writtenAt texts { language text } parts { about language text source } }
  categories { key label ways }
}`);
const WRITE_GUIDANCE = graphql(`
  mutation WriteGuidance($input: WriteGuidanceInput!) { writeGuidance(input: $input) { guidance { id } userErrors { code message field } } }
`);

/** Every version of the network's guidance, the newest first, and the button that writes the next. */
export function useGuidance() {
  const { data } = useQuery(GUIDANCE);
  const { run, busy, refusals } = useCommand(WRITE_GUIDANCE, { refresh: true });
  return {
    versions: data?.guidanceVersions ?? [],
    categories: data?.categories ?? [],
    writeGuidance: async (input: WriteGuidanceInput) => (await run(input)) !== null,
    busy,
    refusals,
  };
}
