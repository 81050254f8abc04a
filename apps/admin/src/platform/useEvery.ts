import { useEffect, useEffectEvent } from 'react';
import type { usePages } from './usePages.ts';

/** Reads a list to its end, page after page; null until all of it is there. */
export function useEvery<Data, Node>({ nodes, error, rest, askAgain }: ReturnType<typeof usePages<Data, Node>>) {
  const goesOn = nodes !== null && rest.more && !rest.busy && !rest.error;
  const next = useEffectEvent(rest.onMore);
  useEffect(() => {
    if (goesOn) next();
  }, [goesOn]);
  return {
    nodes: rest.more ? null : nodes,
    error: nodes ? rest.error : error,
    askAgain: nodes ? rest.onMore : askAgain,
  };
}
