import { Button, Group } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconClock, IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePaths } from '../networks/usePaths.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { Live } from '../ui/Live.tsx';
import classes from './QueueBulk.module.css';
import type { BulkResult } from './useQueueBulk.ts';

type Props = {
  results: BulkResult[];
  busy: boolean;
  failed: number;
  /** How many can be taken back. */
  undoable: number;
  onRetry: () => void;
  onUndo: () => void;
  onForget: () => void;
};

const ICONS = { waiting: IconClock, kept: IconCloudOff, done: IconCheck, refused: IconAlertTriangle, unsent: IconAlertTriangle };

/** How far it is, and how it went with each. */
export function QueueBulkResults({ results, busy, failed, undoable, onRetry, onUndo, onForget }: Props) {
  const { t } = useTranslation();
  const paths = usePaths();
  const tried = results.filter(({ state }) => state !== 'waiting').length;
  const done = results.filter(({ state }) => state === 'done').length;
  const summary = t('queueBulk.summary', { done, of: results.length });
  return (
    <>
      <Live>{results.length > 0 && !busy ? summary : ''}</Live>
      {results.length > 0 && (
        <section className={classes.results} aria-label={t('queueBulk.results')}>
          <strong>{busy ? t('queueBulk.progress', { tried, of: results.length }) : summary}</strong>
          <progress className={classes.progress} max={results.length} value={tried} aria-label={t('queueBulk.results')} />
          <ul className={classes.list}>
            {results.map(({ id, label, state, why }) => {
              const Icon = ICONS[state];
              return (
                <li key={id} data-state={state}>
                  <Icon size={18} aria-hidden />
                  <span>
                    <Link to={paths.request(id)}>{label}</Link>:{' '}
                    {why ?? t(`queueBulk.state.${state as 'done' | 'kept' | 'waiting'}`)}
                  </span>
                </li>
              );
            })}
          </ul>
          {!busy && (
            <Group gap="xs">
              {failed > 0 && <Button onClick={onRetry}>{t('queueBulk.retry', { count: failed })}</Button>}
              {undoable > 0 && (
                <Button variant="default" aria-keyshortcuts="z" onClick={onUndo} rightSection={<KeyHint keys="Z" />}>
                  {t('queueBulk.undo', { count: undoable })}
                </Button>
              )}
              <Button variant="default" onClick={onForget}>
                {t('queueBulk.forget')}
              </Button>
            </Group>
          )}
        </section>
      )}
    </>
  );
}
