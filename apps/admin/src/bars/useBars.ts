import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useCommand } from '../platform/useCommand.ts';

const BARS = graphql(`query Bars { me { id } bars { id reason barredOn reviewOn reviewDue } }`);
const REVIEW_BAR = graphql(`
  mutation ReviewBar($input: ReviewBarInput!) { reviewBar(input: $input) { bar { id reviewOn reviewDue } userErrors { code message field } } }
`);

/** The entries of the bar list, and the yearly word on each. */
export function useBars() {
  const { data } = useQuery(BARS);
  const { run, busy, refusals } = useCommand(REVIEW_BAR, { refresh: true });
  return { bars: data?.bars ?? [], reviewBar: (barId: string, keep: boolean) => run({ barId, keep }), busy, refusals };
}
