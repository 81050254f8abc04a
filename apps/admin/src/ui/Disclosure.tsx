import type { ReactNode } from 'react';
import classes from './Disclosure.module.css';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean /** For an address that leads to it. */; id?: string };

/** Folded away until wanted. */
export function Disclosure({ summary, children, open = false, id }: Props) {
  return (
    <details id={id} className={classes.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
