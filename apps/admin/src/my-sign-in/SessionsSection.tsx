import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../page-language/useFormats.ts';
import { Pill } from '../ui/Pill.tsx';
import { Refusals } from '../ui/Refusals.tsx';
import classes from '../ui/Rows.module.css';
import { Section } from '../ui/Section.tsx';
import { TryAgain } from '../ui/TryAgain.tsx';
import { Waiting } from '../ui/Waiting.tsx';
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
        <ul className={classes.rows}>
          {sessions?.map((session) => (
            <li key={session.id} className={classes.row}>
              <div>
                <strong>{deviceName(session)}</strong> {session.current && <Pill tone="canal">{t('mySignIn.thisOne')}</Pill>}
                <Text size="sm" c="dimmed">
                  {t('mySignIn.since', { when: moment(session.since) })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t('mySignIn.lastUsed', { when: moment(session.lastUsedAt) })}
                </Text>
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
