import { useApolloClient } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useRef, useState } from 'react';
import { graphql } from '../gql/index.ts';
import { refusalOf } from '../platform/refusal.ts';
import { sessionEnded } from '../platform/session.ts';

const HOLD = graphql(
  `mutation BulkHoldRequest($input: HoldRequestInput!) { holdRequest(input: $input) { userErrors { code message } } }`,
);
const PLACE = graphql(
  `mutation BulkPlaceRequest($input: PlaceRequestInput!) { placeRequest(input: $input) { userErrors { code message } } }`,
);
const CANCEL = graphql(
  `mutation BulkCancelRequest($input: CancelRequestInput!) { cancelRequest(input: $input) { userErrors { code message } } }`,
);

/** What can be done to several requests at once. */
export type BulkAction = { verb: 'hold' } | { verb: 'move'; wardCode: string } | { verb: 'cancel' };
type Picked = { id: string; label: string };

/** How it went with one of them: not yet, done, refused in words, or not sent for want of a connection. */
export type BulkResult = Picked & { state: 'waiting' | 'done' | 'refused' | 'unsent'; why: string | null };
type Answer = { userErrors: readonly { code: string; message: string }[] };

const MUTATIONS: Record<BulkAction['verb'], DocumentNode> = { hold: HOLD, move: PLACE, cancel: CANCEL };

/** What a mutation is told beside the request. */
function saidOf(does: BulkAction): object {
  if (does.verb === 'hold') return { on: true };
  return does.verb === 'move' ? { wardCode: does.wardCode } : {};
}

/**
 * One press for several requests: one mutation each, under a key of its own, so that a retry sends only what failed and never does anything twice.
 * One after the other; where the line breaks, the rest is not tried.
 */
export function useQueueBulk(keep: (ids: string[]) => void) {
  const client = useApolloClient();
  const [results, setResults] = useState<BulkResult[]>([]);
  const [action, setAction] = useState<BulkAction | null>(null);
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<string, string>());

  async function send(does: BulkAction, requestId: string): Promise<Pick<BulkResult, 'state' | 'why'>> {
    const intent = JSON.stringify([does, requestId]);
    const idempotencyKey = keys.current.get(intent) ?? crypto.randomUUID();
    keys.current.set(intent, idempotencyKey);
    const input = { requestId, idempotencyKey, ...saidOf(does) };
    try {
      const { data } = await client.mutate<Record<string, Answer>>({ mutation: MUTATIONS[does.verb], variables: { input } });
      keys.current.delete(intent);
      const [refusal] = Object.values(data ?? {})[0]?.userErrors ?? [];
      if (refusal?.code === 'NOT_SIGNED_IN') sessionEnded(true);
      return refusal ? { state: 'refused', why: refusal.message } : { state: 'done', why: null };
    } catch (error) {
      const { code, message } = refusalOf(error);
      return { state: code === 'NO_CONNECTION' ? 'unsent' : 'refused', why: message };
    }
  }

  async function run(does: BulkAction, requests: readonly Picked[]) {
    setAction(does);
    setBusy(true);
    let so: BulkResult[] = requests.map((request) => ({ ...request, state: 'waiting', why: null }));
    setResults(so);
    let broken: string | null = null;
    for (const { id } of requests) {
      const { state, why }: Pick<BulkResult, 'state' | 'why'> =
        broken === null ? await send(does, id) : { state: 'unsent', why: broken };
      if (state === 'unsent') broken = why;
      so = so.map((it) => (it.id === id ? { ...it, state, why } : it));
      setResults(so);
    }
    keep(so.filter(({ state }) => state !== 'done').map(({ id }) => id));
    setBusy(false);
    if (!sessionEnded()) await client.refetchQueries({ include: 'active' }).catch(() => {});
  }

  const failed = results.filter(({ state }) => state === 'refused' || state === 'unsent');
  return {
    results,
    busy,
    failed: failed.length,
    run,
    retry: () => (action ? run(action, failed) : Promise.resolve()),
    forget: () => setResults([]),
  };
}
