import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { dropLetGo, keepBehind, keepForLater } from '../offline/waiting/keep-for-later.ts';
import { PATIENCE_MS } from '../offline/waiting/waiting.ts';
import { sessionEnded } from '../platform/session.ts';
import { sendVerb } from './send-verb.ts';
import { canWait, type Verb } from './verbs.ts';

/** How it went: done, refused in words, not sent for want of a connection, or kept until there is one. */
export type Sent = { state: 'done' | 'kept'; why: null } | { state: 'refused' | 'unsent'; why: string };

/** Sends one mutation under a key of its own, which it keeps until it was answered: a retry never does anything twice. */
export function useSendVerb() {
  const client = useApolloClient();
  const keys = useRef(new Map<string, string>());

  /** `broken`: why one before it was not sent; then it is not tried, and kept where it can wait. */
  async function send(does: Verb, requestId: string, broken: string | null = null): Promise<Sent> {
    const intent = JSON.stringify([does, requestId]);
    const key = keys.current.get(intent) ?? crypto.randomUUID();
    keys.current.set(intent, key);
    const settled = <Answer>(answer: Answer) => {
      keys.current.delete(intent);
      return answer;
    };
    if (canWait(does) && (await keepBehind(client, does, requestId, key))) return settled({ state: 'kept', why: null });
    if (does.verb === 'hold') await dropLetGo(requestId);
    const { state, code, why } =
      broken === null
        ? await sendVerb(client, does, requestId, key, canWait(does) ? PATIENCE_MS : undefined)
        : { state: 'unsent' as const, code: null, why: broken };
    if (state === 'done') return settled({ state, why: null });
    if (state === 'unsent' && canWait(does) && (await keepForLater(client, does, requestId, key)))
      return settled({ state: 'kept', why: null });
    const told = { state, why: why ?? '' };
    return state === 'refused' && code !== 'SOMETHING_WENT_WRONG' ? settled(told) : told;
  }
  /** What is on the screen may be otherwise now, whatever the answer. */
  async function refresh() {
    if (!sessionEnded()) await client.refetchQueries({ include: 'active' }).catch(() => {});
  }
  return { send, refresh };
}
