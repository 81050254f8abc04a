import { Button } from '@mantine/core';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { PauseForm } from './PauseForm.tsx';
import { usePauses } from './usePauses.ts';
import { usePauseWard } from './usePauseWard.ts';
import { useWhenPaused } from './useWhenPaused.ts';

type Props = {
  ward: { code: string; name: string };
  canPause: boolean;
  /** Who deals today with what comes in: another ward by name, or null where it waits. */
  instead: string | null;
};

/** Whether a ward takes anything on; where not, until when, why, and who looks after it instead. */
export function PauseSection({ ward, canPause, instead }: Props) {
  const { t } = useTranslation();
  const when = useWhenPaused();
  const pause = usePauses().paused(ward.code);
  const { pauseWard, resumeWard, busy, refusals } = usePauseWard(ward);
  if (!pause && !canPause) return null;
  return (
    <Section title={t('pause.title')}>
      {pause ? (
        <Notice tone="saffron" icon={<IconPlayerPause size={20} aria-hidden />}>
          <p>{when(pause)}</p>
          <p>{t(`pause.reason.${pause.reason}`)}</p>
          {pause.isNow && <p>{instead ? t('pause.instead', { ward: instead }) : t('pause.waits')}</p>}
          {pause.viewerCanResume && (
            <Button variant="default" loading={busy} onClick={() => void resumeWard(pause)}>
              {t(pause.isNow ? 'pause.resume' : 'pause.takeBack')}
            </Button>
          )}
          <Refusals refusals={refusals} />
        </Notice>
      ) : (
        <>
          <p>{t('pause.isOpen')}</p>
          <PauseForm busy={busy} refusals={refusals} onPause={pauseWard} />
        </>
      )}
    </Section>
  );
}
