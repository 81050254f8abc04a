import { Button, Group, Stack, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Shown } from '../ui/Shown.tsx';
import { useCopy } from '../ui/useCopy.ts';

type Props = {
  apiKey: string | null;
  /** Where it is no key of a program's. */
  words?: { label: string; once: string; copy: string };
  onDone: () => void;
};

/** A new key, once: to be copied now, for nobody can show it again. */
export function KeyShown({ apiKey, words, onDone }: Props) {
  const { t } = useTranslation();
  const {
    label,
    once,
    copy: toCopy,
  } = words ?? {
    label: t('clients.key.label'),
    once: t('clients.key.once'),
    copy: t('clients.key.copy'),
  };
  const copy = useCopy(t('clients.key.copied'), t('clients.key.notCopied'));
  return (
    <Shown shown={apiKey !== null}>
      {apiKey && (
        <Stack gap="sm">
          <TextInput
            label={label}
            description={once}
            value={apiKey}
            readOnly
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.currentTarget.select()}
          />
          <Group gap="0.75rem">
            <Button leftSection={<IconCopy size={20} aria-hidden />} onClick={() => void copy(apiKey)}>
              {toCopy}
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
