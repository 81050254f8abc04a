import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

type Props = { icon: ReactNode; title: string; children?: ReactNode };

/** Nothing here, said kindly, with what to do next. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>{icon}</span>
      <Title order={2}>{title}</Title>
      {children}
    </div>
  );
}
