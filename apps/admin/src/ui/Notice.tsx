import type { ReactNode } from 'react';
import classes from './Notice.module.css';

type Props = {
  tone: 'brick' | 'saffron' | 'canal';
  icon?: ReactNode /** Say it as soon as it appears. */;
  urgent?: boolean;
  children: ReactNode;
};

/** A few words set apart: a refusal, a warning, good news. */
export function Notice({ tone, icon, urgent = false, children }: Props) {
  return (
    <div className={classes.notice} data-tone={tone} role={urgent ? 'alert' : undefined}>
      {icon}
      <div>{children}</div>
    </div>
  );
}
