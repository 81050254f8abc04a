import { Group, Stack, UnstyledButton } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import classes from './Disclosure.module.css';

type Props = { label: ReactNode; children: ReactNode };

/** What many cards of a page have and few of them need: not there before it is wanted. */
export function Unfold({ label, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Stack gap="sm">
      <Group>
        <UnstyledButton
          className={classes.summary}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {label}
        </UnstyledButton>
      </Group>
      {open && <div id={id}>{children}</div>}
    </Stack>
  );
}
