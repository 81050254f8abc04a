import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffLookPurpose } from '../gql/graphql.ts';

type Props = { label: string; purposes: readonly StaffLookPurpose[]; busy: boolean; onLook: (purpose: StaffLookPurpose) => void };

/** No look without a purpose: pressing one is the look, and it goes on record. */
export function PurposePicker({ label, purposes, busy, onLook }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const id = useId();
  return (
    <Stack gap="xs">
      <Group>
        <Button
          variant="light"
          leftSection={<IconEye size={20} aria-hidden />}
          aria-expanded={asking}
          aria-controls={id}
          loading={busy}
          onClick={() => setAsking(!asking)}
        >
          {label}
        </Button>
      </Group>
      <Collapse expanded={asking} id={id}>
        <Stack gap="xs" role="group" aria-labelledby={`${id}-why`}>
          <Text size="sm" id={`${id}-why`}>
            {t('look.why')}
          </Text>
          <Group gap="xs">
            {purposes.map((purpose) => (
              <Button key={purpose} variant="default" onClick={() => onLook(purpose)}>
                {t(`look.purpose.${purpose}`)}
              </Button>
            ))}
          </Group>
        </Stack>
      </Collapse>
    </Stack>
  );
}
