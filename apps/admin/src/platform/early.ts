import type { ApolloClient, DocumentNode } from '@apollo/client';
import { useEffect, useState } from 'react';

const asked = new Map<DocumentNode, Promise<unknown>>();

/** Asks what the first screen will ask while its script and words are still coming. */
export function askEarly(client: ApolloClient, query: DocumentNode): void {
  asked.set(
    query,
    client.query({ query, fetchPolicy: 'network-only', context: { early: true } }).catch(() => {}),
  );
}

/** When all that was asked early is answered, or is not going to be. */
export const answeredEarly = (): Promise<unknown> => Promise.all(asked.values());

/** Whether the answer asked for early serves: once, for whoever comes later may be somebody else, or it may be later. */
export function useEarly(query: DocumentNode): 'cache-first' | 'cache-and-network' {
  const [serves] = useState(() => asked.has(query));
  useEffect(() => {
    asked.delete(query);
  }, [query]);
  return serves ? 'cache-first' : 'cache-and-network';
}
