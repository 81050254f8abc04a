import { useQuery } from '@apollo/client/react';
import { readReference } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';
import { refusalOf } from '../platform/refusal.ts';
import { useMe } from '../staff/me.ts';

/** Of one kind: who finds more says more. */
export const MOST = 10;
export const SHORTEST = 2;

const FIND = graphql(`
  query Find($text: String!, $reference: String, $spelled: Boolean!) {
    requests(first: 10, filter: { reference: $reference }) @include(if: $spelled) {
      nodes { id reference status category { key label } ward { code name } }
    }
    volunteers(first: 10, filter: { named: $text }) { nodes { id displayName status ward { code name } } }
    services(first: 10, filter: { text: $text }) { nodes { id name organization { id name } } }
  }
`);

/**
 * What the network knows by these words, each list as the reader has it elsewhere. Asked in the body of a request, kept nowhere:
 * what is looked for stands in no address, no log and no cache.
 */
export function useFind(text: string) {
  const { organization } = useMe();
  const reference = readReference(text);
  const skip = [...text].length < SHORTEST || organization !== null;
  const { data, previousData, error } = useQuery(FIND, {
    variables: { text, reference, spelled: reference !== null },
    skip,
    fetchPolicy: 'no-cache',
  });
  const found = skip ? undefined : (data ?? (error ? undefined : previousData));
  return {
    requests: found?.requests?.nodes ?? [],
    volunteers: found?.volunteers.nodes ?? [],
    services: found?.services.nodes ?? [],
    trouble: error && !skip ? refusalOf(error).message : null,
    settled: skip || data !== undefined || error !== undefined,
  };
}
