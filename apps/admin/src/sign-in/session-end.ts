import type { ApolloClient } from '@apollo/client';
import { SESSION_IDLE_HOURS } from '@wardwise/domain';
import { graphql } from '../gql/index.ts';

/** So long an answer is waited for: whoever pressed stands before a window. */
const ANSWER_MS = 10_000;
const SESSION_END = graphql(`query SessionEnd { me { id } sessions { id current endsAt lastUsedAt } }`);

/** When this session ends: unused for too long, which a press puts off, or its week is over, which nothing does. */
export type SessionEnd = { at: number; why: 'UNUSED' | 'OVER' };

/** `pressed`: somebody is there, and the server may know. Null where there is no session any more; throws where nobody answers. */
export async function readSessionEnd(client: ApolloClient, pressed: boolean): Promise<SessionEnd | null> {
  const context = {
    fetchOptions: { signal: AbortSignal.timeout(ANSWER_MS) },
    ...(!pressed && { headers: { 'x-wardwise-by-itself': '1' } }),
  };
  const { data } = await client.query({ query: SESSION_END, fetchPolicy: 'no-cache', context });
  const session = data?.sessions.find(({ current }) => current);
  if (!data?.me || !session) return null;
  const over = new Date(session.endsAt).getTime();
  const unused = new Date(session.lastUsedAt).getTime() + SESSION_IDLE_HOURS * 3_600_000;
  return over <= unused ? { at: over, why: 'OVER' } : { at: unused, why: 'UNUSED' };
}
