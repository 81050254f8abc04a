import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';
import { useMe } from '../staff/me.ts';

const FIRST_STEPS = graphql(`query FirstSteps { me { id } firstSteps { kind state ...FirstStepLine } }`);

/** How far the network has come; asked anew wherever it is shown, and of nobody but a coordinator. */
export function useFirstSteps(wanted = true) {
  const coordinates = useMe().roles.includes('COORDINATOR');
  const skip = !wanted || !coordinates;
  const { data, loading, error, refetch } = useQuery(FIRST_STEPS, { fetchPolicy: 'cache-and-network', skip });
  return {
    steps: skip ? null : (data?.firstSteps ?? null),
    busy: loading && !data,
    error,
    askAgain: () => void refetch().catch(() => {}), // the error is in the result
  };
}
