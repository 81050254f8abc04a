import { Button, Group } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Pill } from '../../ui/Pill.tsx';
import { useTakeBack } from './useTakeBack.ts';
import { useWhatWaits } from './useWhatWaits.ts';
import type { Waiting } from './waiting.ts';

/** What is to be done, that it waits for a connection, and the way back. */
export function WaitsPills({ waits }: { waits: readonly Waiting[] }) {
  const { t } = useTranslation();
  const whatWaits = useWhatWaits();
  const takeBack = useTakeBack();
  const place = useRef<HTMLDivElement>(null);
  // What was pressed may have gone with the press: whoever uses the keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus();
  }, []);
  async function goBack(key: string) {
    const beside = place.current?.closest('article, tr')?.querySelector<HTMLElement>('a, button');
    await takeBack(key);
    beside?.focus();
  }
  return (
    <Group ref={place} tabIndex={-1} gap="xs">
      {waits.map((one) => (
        <Group key={one.key} gap={4}>
          <Pill tone="saffron" icon={<IconCloudOff aria-hidden />}>
            {t('waiting.mark', { what: whatWaits(one) })}
          </Pill>
          <Button
            variant="subtle"
            size="xs"
            aria-label={t('waiting.takeBackWhat', { what: whatWaits(one) })}
            onClick={() => void goBack(one.key)}
          >
            {t('waiting.takeBack')}
          </Button>
        </Group>
      ))}
    </Group>
  );
}
