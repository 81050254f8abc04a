import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const CHECKS_DUE = graphql(`
  query ChecksDue {
    me { id }
    volunteers(first: 1, filter: { statuses: [APPROVED], onDuty: true, checks: [RAN_OUT, RUNS_OUT_SOON] }) { totalCount }
  }
`);

/** How many of those who take tasks have a check that runs out soon, or has. */
export const useChecksDue = (): number => useQuery(CHECKS_DUE).data?.volunteers.totalCount ?? 0;
