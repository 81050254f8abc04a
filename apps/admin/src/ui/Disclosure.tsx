import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean };

/** Folded away until wanted. */
export function Disclosure({ summary, children, open = false }: Props) {
  return (
    <details className={classes.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
