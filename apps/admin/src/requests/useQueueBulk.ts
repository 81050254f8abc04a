import { useEffect, useState } from 'react';
import { offerUndo } from '../ui/undo.ts';
import { type Sent, useSendVerb } from './useSendVerb.ts';
import { undoOf, type Verb } from './verbs.ts';

/** A request that was picked, as it is called in what is told of it, and the ward it was in. */
export type Picked = { id: string; label: string; wardCode: string | null };
type Order = Picked & { does: Verb };

/** How it went with one of them; not yet, at first. */
export type BulkResult = Order & (Sent | { state: 'waiting'; why: null });

/**
 * One press for several requests: one mutation each, so that a retry sends only what failed.
 * One after the other; where the line breaks, the rest is not tried. One press takes back those that were done, where that can be.
 */
export function useQueueBulk(keep: (ids: string[]) => void) {
  const { send, refresh } = useSendVerb();
  const [results, setResults] = useState<BulkResult[]>([]);
  // Null while something is taken back: that is not undone in its turn.
  const [back, setBack] = useState<Order[] | null>([]);
  const [busy, setBusy] = useState(false);

  useEffect(() => () => offerUndo(null), []); // off the page, its way back is out of sight

  async function carryOut(orders: readonly Order[], undone: Order[] | null) {
    offerUndo(null);
    setBack(undone && []);
    setBusy(true);
    let so: BulkResult[] = orders.map((order) => ({ ...order, state: 'waiting', why: null }));
    setResults(so);
    let broken: string | null = null;
    for (const { id, does } of orders) {
      const sent: Sent = await send(does, id, broken);
      if (sent.state === 'unsent' || sent.state === 'kept') broken = sent.why ?? '';
      so = so.map((it) => (it.id === id ? { ...it, ...sent } : it));
      setResults(so);
    }
    const isDone = ({ state }: BulkResult) => state === 'done';
    keep(so.filter((it) => !isDone(it) && it.state !== 'kept').map(({ id }) => id));
    const ways = undone && [...undone, ...so.filter(isDone).flatMap(wayBack)];
    setBack(ways);
    if (ways && ways.length > 0) offerUndo(() => void takeBack(ways));
    setBusy(false);
    await refresh();
  }
  const takeBack = (orders: readonly Order[]) => carryOut(orders, null);

  const failed = results.filter(({ state }) => state === 'refused' || state === 'unsent');
  return {
    results,
    busy,
    failed: failed.length,
    undoable: back?.length ?? 0,
    run: (does: Verb, requests: readonly Picked[]) =>
      carryOut(
        requests.map((request) => ({ ...request, does })),
        [],
      ),
    retry: () => carryOut(failed, back),
    undo: () => takeBack(back ?? []),
    forget: () => {
      offerUndo(null);
      setBack([]);
      setResults([]);
    },
  };
}

function wayBack({ id, label, wardCode, does }: Order): Order[] {
  const undo = undoOf(does, wardCode);
  return undo ? [{ id, label, wardCode, does: undo }] : [];
}
