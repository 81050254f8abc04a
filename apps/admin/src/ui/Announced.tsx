import type { ReactNode } from 'react';
import classes from './Announced.module.css';

/** What appears by itself is read out too; takes no room while there is nothing. */
export function Announced({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={classes.announced}>
      {children}
    </div>
  );
}
