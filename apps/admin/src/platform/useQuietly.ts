import { type ComponentType, useEffect, useEffectEvent, useRef, useState } from 'react';
import { everyWord, preferredLanguage } from '../page-language/words.ts';
import { liveState, nobodyAnswers } from './live/live-state.ts';

/** Until then the first screen has the line to itself. */
const QUIET_MS = 3000;

/** A part of the frame that nobody waits for: null until its script is here; where that does not come, it is asked for again once somebody answers. */
export function useQuietly<Props>(load: () => Promise<ComponentType<Props>>, atOnce = false): ComponentType<Props> | null {
  const [here, setHere] = useState<{ Part: ComponentType<Props> } | null>(null);
  const [missed, setMissed] = useState(false);
  const coming = useRef(false);
  const bring = useEffectEvent(async () => {
    if (here || coming.current) return;
    coming.current = true;
    try {
      const [Part] = await Promise.all([load(), everyWord(preferredLanguage())]);
      setHere({ Part });
      setMissed(false);
    } catch {
      setMissed(true);
    }
    coming.current = false;
  });
  useEffect(() => {
    // A script that was asked for in vain may not be asked for again by the browser: what is not wanted yet waits for an answer.
    const timer = setTimeout(() => void (!atOnce && nobodyAnswers() ? setMissed(true) : bring()), atOnce ? 0 : QUIET_MS);
    return () => clearTimeout(timer);
  }, [atOnce]);
  useEffect(() => {
    if (!missed) return;
    const again = () => void (!nobodyAnswers() && bring());
    const hear = () =>
      liveState.onNextChange(() => {
        stop = hear();
        again();
      });
    let stop = hear();
    window.addEventListener('online', again);
    return () => {
      stop();
      window.removeEventListener('online', again);
    };
  }, [missed]);
  return here?.Part ?? null;
}
