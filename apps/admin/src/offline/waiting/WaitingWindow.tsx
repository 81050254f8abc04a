import { Button, Group, Modal, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../page-language/useFormats.ts';
import { WindowHead } from '../../ui/WindowHead.tsx';
import { NotDone } from './NotDone.tsx';
import { useTakeBack } from './useTakeBack.ts';
import { useWhatWaits } from './useWhatWaits.ts';
import classes from './WaitingRoom.module.css';
import type { Waiting } from './waiting.ts';

type Props = { opened: boolean; all: readonly Waiting[]; onClose: () => void };

/** What could not be done, and why; then what waits, in the order in which it is sent. */
export function WaitingWindow({ opened, all, onClose }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const whatWaits = useWhatWaits();
  const takeBack = useTakeBack();
  const waits = all.filter(({ end }) => !end);
  const ended = all.filter(({ end }) => end);
  return (
    <Modal opened={opened} onClose={onClose} withCloseButton={false} size="lg">
      <WindowHead title={t('waiting.title')} />
      <Stack>
        {all.length === 0 && <p>{t('waiting.nothing')}</p>}
        {ended.length > 0 && (
          <section>
            <Title order={3}>{t('waiting.notDone')}</Title>
            <ul className={classes.list}>
              {ended.map((one) => (
                <NotDone key={one.key} one={one} onGo={onClose} />
              ))}
            </ul>
          </section>
        )}
        {waits.length > 0 && (
          <>
            <p>{t('waiting.text')}</p>
            <ul className={classes.list}>
              {waits.map((one) => (
                <li key={one.key} className={classes.one}>
                  <strong>{whatWaits(one)}</strong>
                  <span>{[one.category, one.ward].filter(Boolean).join(' · ')}</span>
                  <span className={classes.when}>
                    {t('waiting.pressed', { time: formats.soon(new Date(one.at).toISOString()) })}
                  </span>
                  <Group>
                    <Button
                      variant="default"
                      aria-label={t('waiting.takeBackWhat', { what: whatWaits(one) })}
                      onClick={() => void takeBack(one.key)}
                    >
                      {t('waiting.takeBack')}
                    </Button>
                  </Group>
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </Modal>
  );
}
