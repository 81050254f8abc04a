import { Button, Modal, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SnoozePicker } from '../snoozes/SnoozePicker.tsx';
import { AskFirst } from '../ui/AskFirst.tsx';
import { WindowHead } from '../ui/WindowHead.tsx';
import { useWardOptions } from '../wards/useWardOptions.ts';
import { AskWhyUnmet } from './AskWhyUnmet.tsx';
import classes from './QueueBulk.module.css';
import type { Verb } from './verbs.ts';

type Props = { count: number; busy: boolean; onDo: (does: Verb) => void; onClear: () => void };

/** What can be done to all that are picked. */
export function QueueBulkBar({ count, busy, onDo, onClear }: Props) {
  const { t } = useTranslation();
  const wards = useWardOptions();
  const [ward, setWard] = useState('');
  const [snoozing, snooze] = useDisclosure();
  const [cancelling, cancel] = useDisclosure();
  const [ending, unmet] = useDisclosure();
  const close = () => [snooze, cancel, unmet].forEach((dialog) => void dialog.close());
  const act = (does: Verb) => {
    close();
    onDo(does);
  };
  return (
    <section className={classes.bar} aria-label={t('queueBulk.title')}>
      <div className={classes.picked}>
        <strong>{t('queueBulk.picked', { count })}</strong>
        <Button variant="subtle" disabled={busy} onClick={onClear}>
          {t('queueBulk.clear')}
        </Button>
      </div>
      <Button variant="default" disabled={busy} onClick={() => onDo({ verb: 'hold' })}>
        {t('hold.take')}
      </Button>
      <Button variant="default" disabled={busy} onClick={snooze.open}>
        {t('snooze.not')}
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
      <Button variant="default" disabled={busy} onClick={unmet.open}>
        {t('ending.unmet.label')}
      </Button>
      <Button variant="default" disabled={busy} onClick={cancel.open}>
        {t('ending.cancel.label')}
      </Button>
      <Modal opened={snoozing} onClose={close} withCloseButton={false}>
        <WindowHead title={t('queueBulk.snoozeTitle', { count })} />
        <SnoozePicker busy={busy} error={undefined} onPick={(choice, day) => act({ verb: 'snooze', choice, day })} />
      </Modal>
      <AskWhyUnmet
        opened={ending}
        title={t('queueBulk.unmetTitle', { count })}
        confirm={t('queueBulk.unmetConfirm', { count })}
        erases={t('queueBulk.erases')}
        onConfirm={(kind) => act({ verb: 'markUnmet', kind })}
        onClose={close}
      />
      <AskFirst
        opened={cancelling}
        title={t('queueBulk.cancelTitle', { count })}
        confirm={t('queueBulk.cancelConfirm', { count })}
        busy={false}
        onConfirm={() => act({ verb: 'cancel' })}
        onClose={close}
      >
        <p>{t('queueBulk.erases')}</p>
      </AskFirst>
    </section>
  );
}
