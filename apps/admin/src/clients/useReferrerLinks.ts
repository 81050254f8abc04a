import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const REFERRER_LINKS = graphql(`query ReferrerLinks { me { id } referrerLinks { id ...ReferrerLinkLine } }`);

/** The links by which organisations refer people to the network. */
export function useReferrerLinks() {
  const { data, loading, error, refetch } = useQuery(REFERRER_LINKS);
  return { links: data?.referrerLinks ?? null, busy: loading, error, askAgain: () => void refetch().catch(() => {}) };
}
