import { Button, Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Refusal } from '../platform/refusal.ts';
import { Refusals } from './Refusals.tsx';

type Props = {
  submit: string;
  /** One of several things on a card, and not the first. */
  quiet?: boolean;
  busy: boolean;
  refusals: Refusal[];
  onSubmit: () => unknown;
  children: ReactNode;
};

/** Boxes that make one thing: the button, and below it why it was not done. */
export function Form({ submit, quiet = false, busy, refusals, onSubmit, children }: Props) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack>
        {children}
        <Group>
          <Button type="submit" variant={quiet ? 'default' : 'filled'} loading={busy}>
            {submit}
          </Button>
        </Group>
        <Refusals refusals={refusals} />
      </Stack>
    </form>
  );
}
