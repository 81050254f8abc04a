import { type ReactNode, useState } from 'react';
import classes from './Disclosure.module.css';

type Props = { summary: ReactNode; children: ReactNode; open?: boolean /** For an address that leads to it. */; id?: string };

/** Folded away until wanted, and not drawn before: a list has five of them in every row. What was typed in it stays when it is folded again. */
export function Disclosure({ summary, children, open = false, id }: Props) {
  const [wanted, setWanted] = useState(open);
  return (
    <details
      id={id}
      className={classes.disclosure}
      open={open}
      onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}
    >
      <summary>{summary}</summary>
      {(wanted || open) && <div className={classes.content}>{children}</div>}
    </details>
  );
}
