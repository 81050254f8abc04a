import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../gql/index.ts';
import { asOwnWrite } from '../../platform/own-writes.ts';
import { sessionEnded } from '../../platform/session.ts';
import { sendVerb } from '../../requests/send-verb.ts';
import { allWaiting, drop, put, settleIn, show } from './device.ts';
import { inOneTab } from './in-one-tab.ts';
import { person } from './waiting.ts';

const WHO_SENDS = graphql(`query WhoSends { me { id network { id slug } } }`);
/** So long an answer is waited for: longer than at the press, for nobody is waiting. */
const ANSWER_MS = 30_000;

/** How many were done, and how many will not be. */
export type SentAll = { done: number; refused: number };

/** Sends what waits, in order, as one tab of all: each once, and what is refused holds up no other. Stops where there is no line, or nobody signed in. */
export function sendAll(client: ApolloClient): Promise<SentAll> {
  return inOneTab(async () => {
    const sent = { done: 0, refused: 0 };
    const later = new Set<string>(); // of these requests nothing more is tried now: what was pressed first goes first
    for (let one = next(later); one && (await isStillThem(client)); one = next(later)) {
      const { key, does, requestId } = one;
      if (!stands(key)) continue;
      const { state, code, why } = await asOwnWrite(() => sendVerb(client, does, requestId, key, ANSWER_MS));
      if (state === 'unsent' || code === 'NOT_SIGNED_IN' || sessionEnded()) break;
      if (state === 'done') {
        drop(key);
        sent.done += 1;
      } else if (code === 'SOMETHING_WENT_WRONG' || code === 'TOO_MANY_TRIES') later.add(requestId);
      else if (stands(key)) {
        put({ ...one, end: { code: code ?? '', why } });
        sent.refused += 1;
      }
    }
    return sent;
  });
}

const next = (later: ReadonlySet<string>) =>
  allWaiting().find(({ end, who, requestId }) => !end && who === person()?.who && !later.has(requestId));

/** Whether it is still on the device: whoever signs out, or thinks better of it, takes it away meanwhile. */
const stands = (key: string): boolean => allWaiting().some((one) => one.key === key && !one.end);

/** The session may have become somebody else's in another tab: nothing is done in their name. */
async function isStillThem(client: ApolloClient): Promise<boolean> {
  const context = { fetchOptions: { signal: AbortSignal.timeout(ANSWER_MS) } };
  const answer = await client.query({ query: WHO_SENDS, fetchPolicy: 'no-cache', context }).catch(() => null);
  if (!answer?.data) return false;
  const { me } = answer.data;
  if (!me) sessionEnded(true);
  else if (me.id !== person()?.who) settleIn({ who: me.id, network: me.network.slug });
  show();
  return me?.id === person()?.who;
}
