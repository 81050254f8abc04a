import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { useEffect } from 'react';
import { sessionEnded } from '../session.ts';
import { askAgain } from './ask-again.ts';
import { type LiveState, liveState } from './live-state.ts';
import { soon } from './soon.ts';

const SLOWLY_MS = 60_000;
/** Whoever signs out here hears of it by the socket as well, and has left the page by then. */
const LEAVES_MS = 1000;
/** Since when this page may show what is old: it cannot have asked before it was there. */
const OPENED = Date.now() - performance.now();

/** Keeps what is on the screen as it is: it is asked for again when something changes, when the page is seen again, and every minute where no socket gets through. */
export function useLive(): LiveState {
  const client = useApolloClient();
  const ended = useReactiveVar(sessionEnded);

  useEffect(() => {
    if (ended) return;
    let over = false;
    let stop = () => {};
    const again = soon(() => askAgain(client));
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const signedOut = () => {
      leaving = setTimeout(() => sessionEnded(true), LEAVES_MS);
    };
    const ears = { heard: again.ask, state: liveState, signedOut };
    // After the first screen: what it takes to listen is no part of that.
    const opening = setTimeout(async () => {
      const loaded = await import('./listen.ts').catch(() => null);
      if (over) return;
      if (loaded) stop = loaded.listen(OPENED, ears);
      else liveState('SLOW');
    }, 0);
    const slowly = setInterval(() => liveState() === 'SLOW' && again.ask(), SLOWLY_MS);
    const seen = () => void (!document.hidden && again.catchUp());
    document.addEventListener('visibilitychange', seen);
    return () => {
      over = true;
      clearTimeout(opening);
      clearTimeout(leaving);
      clearInterval(slowly);
      document.removeEventListener('visibilitychange', seen);
      again.stop();
      stop();
    };
  }, [client, ended]);

  return useReactiveVar(liveState);
}
