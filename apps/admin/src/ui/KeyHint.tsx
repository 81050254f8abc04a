import type { ReactNode } from 'react';
import { useSingleKeys } from '../platform/single-keys.ts';
import classes from './KeyHint.module.css';

/** The key for what it stands on: for those who have keys and want them, and nobody's ears. */
export function KeyHint({ children }: { children: ReactNode }) {
  const [on] = useSingleKeys();
  return on ? (
    <kbd className={classes.hint} aria-hidden dir="ltr">
      {children}
    </kbd>
  ) : null;
}
