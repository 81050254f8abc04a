import type { ReactNode } from 'react';
import classes from './Pill.module.css';

export type Tone = 'plain' | 'canal' | 'brick' | 'saffron' | 'plum';
type Props = { tone?: Tone; icon?: ReactNode; children: ReactNode };

/** A word with a colour; the word alone says it too. */
export function Pill({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
