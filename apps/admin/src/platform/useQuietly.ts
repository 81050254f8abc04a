import { type ComponentType, useEffect, useEffectEvent, useState } from 'react';
import { everyWord, preferredLanguage } from '../page-language/words.ts';

/** Until then the first screen has the line to itself. */
const QUIET_MS = 3000;

/** A part of the frame that nobody waits for: null until its script is here, and where that does not come, until the next page. */
export function useQuietly<Props>(load: () => Promise<ComponentType<Props>>, atOnce = false): ComponentType<Props> | null {
  const [here, setHere] = useState<{ Part: ComponentType<Props> } | null>(null);
  const bring = useEffectEvent(() =>
    Promise.all([load(), everyWord(preferredLanguage())]).then(
      ([Part]) => setHere({ Part }),
      () => {},
    ),
  );
  useEffect(() => {
    const timer = setTimeout(bring, atOnce ? 0 : QUIET_MS);
    return () => clearTimeout(timer);
  }, [atOnce]);
  return here?.Part ?? null;
}
