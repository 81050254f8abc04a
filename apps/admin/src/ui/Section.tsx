import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Section.module.css';

type Props = {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  tone?: 'plain' | 'waiting' /** For an address that leads to it. */;
  anchor?: string;
};

/** A titled sheet of a page. */
export function Section({ title, aside, children, tone = 'plain', anchor }: Props) {
  const id = useId();
  return (
    <section id={anchor} className={classes.sheet} data-tone={tone} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}
