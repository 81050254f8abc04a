import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import classes from './MySignInPage.module.css';
import { useDeviceName } from './useDeviceName.ts';
import { useSessions } from './useSessions.ts';

/** Where I am signed in: each can be ended, or all but this one. */
export function SessionsSection() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const deviceName = useDeviceName();
  const { sessions, error, askAgain, endSession, endOtherSessions, busy, refusals } = useSessions();
  return (
    <Section title={t('mySignIn.sessions')}>
      <Stack>
        <p>{t('mySignIn.sessionsText')}</p>
        {error && !sessions && <TryAgain error={error} onTryAgain={askAgain} />}
        {!sessions && !error && <Waiting />}
        <ul className={classes.list}>
          {sessions?.map((session) => (
            <li key={session.id} className={classes.row}>
              <div>
                <strong>{deviceName(session)}</strong> {session.current && <Pill tone="canal">{t('mySignIn.thisOne')}</Pill>}
                <p className={classes.line}>{t('mySignIn.since', { when: moment(session.since) })}</p>
                <p className={classes.line}>{t('mySignIn.lastUsed', { when: moment(session.lastUsedAt) })}</p>
              </div>
              {!session.current && (
                <Button
                  variant="default"
                  loading={busy}
                  aria-label={t('mySignIn.endNamed', { device: deviceName(session) })}
                  onClick={() => void endSession(session.id)}
                >
                  {t('mySignIn.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <Refusals refusals={refusals} />
        {(sessions?.length ?? 0) > 1 && (
          <Group>
            <Button variant="default" loading={busy} onClick={() => void endOtherSessions()}>
              {t('mySignIn.endOthers')}
            </Button>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
