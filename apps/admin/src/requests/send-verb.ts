import type { ApolloClient } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';
import { mutationOf, type Verb } from './verbs.ts';

/** How it went: done, refused in words, or not sent for want of a connection. */
export type Answered = { state: 'done' | 'refused' | 'unsent'; code: string | null; why: string | null };
type Answer = { userErrors: readonly { code: string; message: string }[] };

/** Sends one mutation about one request under this key. */
export async function sendVerb(client: ApolloClient, does: Verb, requestId: string, key: string, ms?: number): Promise<Answered> {
  const { mutation, said } = mutationOf(does);
  try {
    const { data } = await client.mutate<Record<string, Answer>>({
      mutation: mutation as DocumentNode,
      variables: { input: { requestId, idempotencyKey: key, ...said } },
      ...(ms && { context: { fetchOptions: { signal: AbortSignal.timeout(ms) } } }),
    });
    const [refusal] = Object.values(data ?? {})[0]?.userErrors ?? [];
    if (refusal?.code === 'NOT_SIGNED_IN') sessionEnded(true);
    return refusal ? { state: 'refused', code: refusal.code, why: refusal.message } : { state: 'done', code: null, why: null };
  } catch (error) {
    const { code, message } = refusalOf(error);
    return { state: code === 'NO_CONNECTION' ? 'unsent' : 'refused', code, why: message };
  }
}
