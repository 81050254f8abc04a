import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useRef } from 'react';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';
import { mutationOf, type Verb } from './verbs.ts';

/** How it went: done, refused in words, or not sent for want of a connection. */
export type Sent = { state: 'done'; why: null } | { state: 'refused' | 'unsent'; why: string };
type Answer = { userErrors: readonly { code: string; message: string }[] };

/** Sends one mutation under a key of its own, which it keeps until it was answered: a retry never does anything twice. */
export function useSendVerb() {
  const client = useApolloClient();
  const keys = useRef(new Map<string, string>());

  async function send(does: Verb, requestId: string): Promise<Sent> {
    const intent = JSON.stringify([does, requestId]);
    const idempotencyKey = keys.current.get(intent) ?? crypto.randomUUID();
    keys.current.set(intent, idempotencyKey);
    const { mutation, said } = mutationOf(does);
    const variables = { input: { requestId, idempotencyKey, ...said } };
    try {
      const { data } = await client.mutate<Record<string, Answer>>({ mutation: mutation as DocumentNode, variables });
      keys.current.delete(intent);
      const [refusal] = Object.values(data ?? {})[0]?.userErrors ?? [];
      if (refusal?.code === 'NOT_SIGNED_IN') sessionEnded(true);
      return refusal ? { state: 'refused', why: refusal.message } : { state: 'done', why: null };
    } catch (error) {
      const { code, message } = refusalOf(error);
      return { state: code === 'NO_CONNECTION' ? 'unsent' : 'refused', why: message };
    }
  }
  /** What is on the screen may be otherwise now, whatever the answer. */
  async function refresh() {
    if (!sessionEnded()) await client.refetchQueries({ include: 'active' }).catch(() => {});
  }
  return { send, refresh };
}
