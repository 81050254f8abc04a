import { useSingleKeys } from '../platform/single-keys.ts';
import classes from './KeyHint.module.css';

/** The key for what it stands on: for those who have keys and want them; no text, so that it is in nobody's ears. */
export function KeyHint({ keys }: { keys: string }) {
  const [on] = useSingleKeys();
  return on ? <kbd className={classes.hint} aria-hidden dir="ltr" data-keys={keys} /> : null;
}
