import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const SOMETHING_WRONG = graphql(`query SomethingWrong { me { id } upkeep { troubles { kind } } }`);

/** Whether something is wrong with what is held, for whoever is told; asked when it is looked for. */
export function useSomethingWrong(told: boolean): boolean {
  const { data } = useQuery(SOMETHING_WRONG, { skip: !told });
  return (data?.upkeep?.troubles.length ?? 0) > 0;
}
