import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Shown } from '../ui/Shown.tsx';
import { useCopy } from '../ui/useCopy.ts';

type Props = { apiKey: string | null; onDone: () => void };

/** A new key, once: to be copied now, for nobody can show it again. */
export function KeyShown({ apiKey, onDone }: Props) {
  const { t } = useTranslation();
  const copy = useCopy(t('clients.key.copied'), t('clients.key.notCopied'));
  return (
    <Shown shown={apiKey !== null}>
      {apiKey && (
        <Stack gap="sm">
          <TextInput
            label={t('clients.key.label')}
            description={t('clients.key.once')}
            value={apiKey}
            readOnly
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group gap="0.75rem">
            <Button leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void copy(apiKey)}>
              {t('clients.key.copy')}
            </Button>
            <Button variant="default" onClick={onDone}>
              {t('clients.key.done')}
            </Button>
          </Group>
        </Stack>
      )}
    </Shown>
  );
}
