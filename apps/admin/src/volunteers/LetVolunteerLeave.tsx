import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AskFirst } from '../ui/AskFirst.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { useToast } from '../ui/useToast.tsx';
import { useLetVolunteerLeave } from './useLetVolunteerLeave.ts';

/** They asked to go: it asks first, because it erases; and says what leaving does not do where somebody is paused. */
export function LetVolunteerLeave({ volunteerId, paused }: { volunteerId: string; paused: boolean }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, { open, close }] = useDisclosure();
  const { letVolunteerLeave, busy, refusals } = useLetVolunteerLeave();
  const end = async () => {
    if (!(await letVolunteerLeave(volunteerId))) return;
    close();
    toast(t('ofVolunteer.leave.done'));
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('ofVolunteer.leave.label')}
      </Button>
      <AskFirst
        opened={asking}
        title={t('ofVolunteer.leave.title')}
        confirm={t('ofVolunteer.leave.confirm')}
        keep={t('ofVolunteer.leave.keep')}
        busy={busy}
        onConfirm={() => void end()}
        onClose={close}
      >
        <p>{t('change.ringFirst')}</p>
        <p>{t('ofVolunteer.leave.text')}</p>
        {paused && <p>{t('ofVolunteer.leave.paused')}</p>}
        <Refusals refusals={refusals} />
      </AskFirst>
    </>
  );
}
