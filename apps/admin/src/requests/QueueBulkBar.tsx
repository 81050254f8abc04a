import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import classes from './QueueBulk.module.css';
import type { BulkAction } from './useQueueBulk.ts';

type Props = { count: number; busy: boolean; onDo: (action: BulkAction) => void; onClear: () => void };

/** What can be done to all that are picked. */
export function QueueBulkBar({ count, busy, onDo, onClear }: Props) {
  const { t } = useTranslation();
  const wards = useWardOptions();
  const [ward, setWard] = useState('');
  const [asking, { open, close }] = useDisclosure();
  return (
    <section className={classes.bar} aria-label={t('queueBulk.title')}>
      <strong className={classes.picked}>{t('queueBulk.picked', { count })}</strong>
      <Button variant="default" disabled={busy} onClick={() => onDo({ verb: 'hold' })}>
        {t('hold.take')}
      </Button>
      <div className={classes.move}>
        <NativeSelect
          aria-label={t('queueBulk.ward')}
          data={[{ value: '', label: t('queueBulk.ward') }, ...wards]}
          value={ward}
          onChange={(event) => setWard(event.currentTarget.value)}
        />
        <Button variant="default" disabled={busy || ward === ''} onClick={() => onDo({ verb: 'move', wardCode: ward })}>
          {t('queueBulk.move')}
        </Button>
      </div>
      <Button variant="default" disabled={busy} onClick={open}>
        {t('ending.cancel.label')}
      </Button>
      <Button variant="subtle" disabled={busy} onClick={onClear}>
        {t('queueBulk.clear')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('queueBulk.cancelTitle', { count })}
        confirm={t('queueBulk.cancelConfirm', { count })}
        busy={false}
        onConfirm={() => {
          close();
          onDo({ verb: 'cancel' });
        }}
        onClose={close}
      >
        <p>{t('queueBulk.erases')}</p>
      </AskFirst>
    </section>
  );
}
