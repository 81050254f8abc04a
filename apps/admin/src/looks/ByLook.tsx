import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';
import type { Refusal } from '../platform/refusal.ts';
import { Refusals } from '../ui/Refusals.tsx';
import { Shown } from '../ui/Shown.tsx';
import { PurposePicker } from './PurposePicker.tsx';

type Props = {
  label: string;
  purposes: readonly StaffLookPurpose[];
  /** Whether it is on the screen now. */
  shown: boolean;
  busy: boolean;
  refusals: Refusal[];
  onLook: (purpose: StaffLookPurpose) => Promise<void>;
  onHide: () => void;
  children: ReactNode;
};

/** What is sealed: shown by a look, and put away again. */
export function ByLook({ label, purposes, shown, busy, refusals, onLook, onHide, children }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="xs">
      <Shown shown={shown}>{children}</Shown>
      <Refusals refusals={refusals} />
      {shown ? (
        <Button variant="default" onClick={onHide}>
          {t('look.hide')}
        </Button>
      ) : (
        <PurposePicker label={label} purposes={purposes} busy={busy} onLook={(purpose) => void onLook(purpose)} />
      )}
    </Stack>
  );
}
