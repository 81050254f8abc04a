import { useEffect, useRef } from 'react';
import { wroteSince } from './own-writes.ts';

/** Answers whether the box that was last typed into has left the page, and what was typed was not sent. */
export function useTypedInVain(): () => boolean {
  const typed = useRef<{ box: Element; at: number } | null>(null);
  useEffect(() => {
    const keep = ({ target }: Event) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
        typed.current = target.value.trim() ? { box: target, at: Date.now() } : null;
    };
    // Whoever closed the form themselves knows.
    const closed = () =>
      requestAnimationFrame(() => {
        if (!typed.current?.box.isConnected) typed.current = null;
      });
    document.addEventListener('input', keep);
    document.addEventListener('click', closed);
    return () => {
      document.removeEventListener('input', keep);
      document.removeEventListener('click', closed);
    };
  }, []);
  return () => typed.current !== null && !typed.current.box.isConnected && !wroteSince(typed.current.at);
}
