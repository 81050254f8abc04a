import type { Move } from '@wardwise/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardCardFragment, MovableRequestFragment, RequestStatus } from '../gql/graphql.ts';
import { useToast } from '../ui/useToast.tsx';
import type { BoardColumn } from './useQueueBoard.ts';
import { useSendVerb } from './useSendVerb.ts';
import type { Verb } from './verbs.ts';

export type Asking = { request: MovableRequestFragment; move: Move };

/** What is moved on the board: it stands where it is to go from the first moment, and goes back where that comes to nothing. */
export function useMoves(read: BoardColumn[]) {
  const { t } = useTranslation();
  const toast = useToast();
  const { send, refresh } = useSendVerb();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [moved, setMoved] = useState<ReadonlyMap<string, RequestStatus>>(new Map());
  /** The last one that was moved or went back: whoever moved it by the keyboard goes on from there. */
  const [last, setLast] = useState<{ id: string } | null>(null);

  // What is asked about stands where it is to go for as long as it is asked about.
  const standing = asking ? new Map(moved).set(asking.request.id, asking.move.to) : moved;
  const columns = read.map((column) => {
    const requests = placed(read, standing, column.status);
    return { ...column, requests, total: column.total + requests.length - column.requests.length };
  });

  function put(id: string, to: RequestStatus | null) {
    setMoved((before) => {
      const next = new Map(before);
      if (to) next.set(id, to);
      else next.delete(id);
      return next;
    });
  }
  function rest(id: string) {
    put(id, null);
    setLast({ id });
  }
  return {
    columns,
    asking,
    last,
    ask: (request: MovableRequestFragment, move: Move) => {
      put(request.id, null);
      setAsking({ request, move });
    },
    put,
    rest,
    /** Nothing was done, or what was done is known already. */
    leave: () => {
      setAsking(null);
      if (asking) rest(asking.request.id);
    },
    carryOut: async (does: Verb) => {
      setAsking(null);
      if (!asking) return;
      const { request, move } = asking;
      put(request.id, move.to);
      const sent = await send(does, request.id);
      if (sent.state === 'done') toast(t('board.moved', { status: t(`status.${move.to}`) }));
      else if (sent.why !== null) toast(t('board.notMoved', { why: sent.why }));
      if (sent.state !== 'done') rest(request.id);
      await refresh();
      if (sent.state === 'done') rest(request.id);
    },
  };
}

/** Each request stands once, where it is being moved to or else by its own status: an answer may have come before the columns were read again. */
function placed(read: BoardColumn[], moved: ReadonlyMap<string, RequestStatus>, status: RequestStatus): BoardCardFragment[] {
  const all = new Map(read.flatMap(({ requests }) => requests.map((request) => [request.id, request])));
  const own = new Set(read.find((column) => column.status === status)?.requests.map(({ id }) => id));
  const here = [...all.values()].filter((request) => (moved.get(request.id) ?? request.status) === status);
  return [...here.filter(({ id }) => !own.has(id)), ...here.filter(({ id }) => own.has(id))];
}
