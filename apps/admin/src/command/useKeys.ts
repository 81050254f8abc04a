import { useEffect, useRef } from 'react';
import { createKeybindingsHandler } from 'tinykeys'; // sequences (g then q) with their time-out, in 0.7 kB
import { useSingleKeys } from '../platform/single-keys.ts';
import { asNamed, isCovered, isWriting } from './pressed.ts';

/** What keys do; `$mod` is Ctrl, or Command on a Mac. Undefined: nothing on this page. */
export type Keys = Record<string, (() => void) | undefined>;

/** What that key is called here. */
export const MOD = /Mac|iP(hone|ad|od)/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Hears the keys of the whole page: those with Ctrl everywhere, single ones where nobody is writing and nobody switched them off; none while a window is coming. */
export function useKeys(keys: Keys, covered: boolean) {
  const [single] = useSingleKeys();
  const now = useRef({ keys, single, covered });
  now.current = { keys, single, covered };
  const names = Object.keys(keys).join('|');
  useEffect(() => {
    let event: KeyboardEvent | null = null;
    const act = (name: string) => () => {
      const does = now.current.keys[name];
      if (!does) return;
      event?.preventDefault();
      does();
    };
    const handle = createKeybindingsHandler(Object.fromEntries(names.split('|').map((name) => [name, act(name)])));
    const hear = (pressed: KeyboardEvent) => {
      const alone = !(pressed.ctrlKey || pressed.metaKey || pressed.altKey);
      if (pressed.isComposing || pressed.defaultPrevented || now.current.covered || isCovered()) return;
      if (alone && (!now.current.single || isWriting(pressed.target))) return;
      event = pressed;
      handle(asNamed(pressed));
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [names]);
}
