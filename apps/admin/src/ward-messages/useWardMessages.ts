import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

const MESSAGES = graphql(`
  query WardMessages($wardCode: ID!) {
    me { id }
    wardMessages(wardCode: $wardCode) { id writtenAt takenBackAt goesAt canTakeBack ...SentMessage }
  }
`);

/** What was written to a ward of the reader's, the newest first. */
export function useWardMessages(wardCode: string) {
  const { data, error, refetch } = useQuery(MESSAGES, { variables: { wardCode } });
  return { messages: data?.wardMessages ?? null, error, askAgain: () => void refetch().catch(() => {}) };
}
