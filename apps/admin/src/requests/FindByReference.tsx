import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { reference: string | null; onFind: (reference: string) => void };

/** Somebody rings and says their reference. It finds the request and opens nothing else. */
export function FindByReference({ reference, onFind }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(reference ?? '');
  return (
    <search>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onFind(typed.trim());
        }}
      >
        <Group align="end" gap="xs">
          <TextInput
            label={t('queue.reference')}
            placeholder="VSQ-4F7K"
            dir="ltr"
            maxLength={20}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default">
            {t('queue.find')}
          </Button>
        </Group>
      </form>
      {reference && <p>{t('queue.referenceRule')}</p>}
    </search>
  );
}
