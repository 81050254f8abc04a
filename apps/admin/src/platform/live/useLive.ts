import { useApolloClient, useReactiveVar } from '@apollo/client/react';
import { useEffect } from 'react';
import { sessionEnded } from '../session.ts';
import { askAgain, somethingFailed } from './ask-again.ts';
import { type LiveState, liveState } from './live-state.ts';
import { soon } from './soon.ts';

const SLOWLY_MS = 60_000;
/** What comes about by the clock alone (a day is over, what was put off is due) is said by nobody. */
const BY_CLOCK_MS = 5 * 60_000;
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
    const again = soon(async () => {
      const reached = await askAgain(client);
      if (!over && !hears()) liveState(reached ? 'SLOW' : 'AWAY');
    });
    const state = (now: LiveState) => {
      const before = liveState();
      if (!hears() && now !== 'LIVE' && now !== 'OFFLINE') return; // it is known already, and whether anybody answers as well
      liveState(now);
      if (now === 'SLOW' || (now === 'LIVE' && before !== 'LIVE' && somethingFailed(client))) again.ask();
    };
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const signedOut = () => {
      leaving = setTimeout(() => sessionEnded(true), LEAVES_MS);
    };
    const ears = { heard: again.ask, state, signedOut };
    // After the first screen: what it takes to listen is no part of that.
    const opening = setTimeout(async () => {
      const loaded = await import('./listen.ts').catch(() => null);
      if (over) return;
      if (loaded) stop = loaded.listen(OPENED, ears);
      else state('SLOW');
    }, 0);
    const slowly = setInterval(() => !hears() && again.ask(), SLOWLY_MS);
    const byClock = setInterval(again.ask, BY_CLOCK_MS);
    const seen = () => void (!document.hidden && again.catchUp());
    document.addEventListener('visibilitychange', seen);
    document.addEventListener('input', again.typing);
    return () => {
      over = true;
      clearTimeout(opening);
      clearTimeout(leaving);
      clearInterval(slowly);
      clearInterval(byClock);
      document.removeEventListener('input', again.typing);
      document.removeEventListener('visibilitychange', seen);
      again.stop();
      stop();
    };
  }, [client, ended]);

  return useReactiveVar(liveState);
}

/** Whether a socket stands, or is about to: where none gets through, the page asks by itself. */
const hears = (): boolean => !['SLOW', 'AWAY'].includes(liveState());
