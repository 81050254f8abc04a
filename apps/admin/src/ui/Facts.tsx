import type { ReactNode } from 'react';
import classes from './Facts.module.css';

/** Name and value, line by line. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>;
}

type Props = { name: ReactNode /** Takes a line of its own. */; wide?: boolean; children: ReactNode };

export function Fact({ name, wide = false, children }: Props) {
  return (
    <div className={classes.fact} data-wide={wide}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
