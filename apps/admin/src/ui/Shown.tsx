import { type ReactNode, useEffect, useRef } from 'react';
import classes from './Announced.module.css';

type Props = { /** Whether there is something to read here now. */ shown: boolean; children: ReactNode };

/** Where something appears at a press, and goes again: it is read out, and the reader stays beside it when the button they pressed is gone. */
export function Shown({ shown, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown) place.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div ref={place} tabIndex={-1} role="status" className={classes.announced}>
      {children}
    </div>
  );
}
