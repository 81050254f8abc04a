import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useEndArrangement } from './useEndArrangement.ts';

type Props = { arrangementId: string /** A service has started. */; takenOver: boolean };

/** A lead ends help every week; it asks first, because what it held cannot be brought back. */
export function EndArrangement({ arrangementId, takenOver }: Props) {
  const { t } = useTranslation();
  const [asking, { open, close }] = useDisclosure();
  const { endArrangement, busy, refusals } = useEndArrangement();
  const end = async () => {
    if (await endArrangement(arrangementId)) close();
  };
  return (
    <Group>
      <Button variant={takenOver ? 'filled' : 'default'} onClick={open}>
        {t('weekly.end.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('weekly.end.title')}
        confirm={t('weekly.end.confirm')}
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      >
        <p>{t('weekly.end.text')}</p>
        {takenOver && <p>{t('weekly.end.refers')}</p>}
        <Refusals refusals={refusals} />
      </AskFirst>
    </Group>
  );
}
